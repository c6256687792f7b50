//! Written by `UPDATE=1 cargo test -p autodiff-macro compiled_programs`: do not edit.

use crate::support::{array, matrix};
use autodiff::{Differentiable, differentiate, stop_gradient};
use twin::with_twin;

#[with_twin]
mod scratch_1 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 2]) -> f64 {
        let x0 = 0.5 * (((p1[1]) * (p1[1])) / (2.0 + (p1[0]).sin()));
        let mut n1 = 0;
        while n1 < 3 {
            n1 += 1;
        }
        let mut sum2 = 0.0;
        for i3 in 0..1 {
            let difference4 = p1[i3 + 1] - p1[i3];
            let x0 = (((0.25 * (i3 as f64)) * (difference4)) * ((x0 - (p1[n1 % 2])))).sin();
            sum2 += (((p1[0] - (0.25 * (n1 as f64))) - ((difference4 + difference4)))).tanh();
        }
        let mut sum5 = 0.0;
        for i6 in 0..1 {
            let difference7 = p1[i6 + 1] - p1[i6];
            let v8 = (x0).sin();
            sum5 += ((if (1.0 + (0.25 * (n1 as f64)).powi(2)).sqrt() > 0.25 * (n1 as f64) { (1.5 + (x0).sin()).ln() } else { x0 })).tanh();
        }
        let mut scratch9 = vec![(x0).tanh(); 2];
        let mut state10 = ((scratch9[n1 % 2]).abs()).tanh();
        let mut sum11 = 0.0;
        for i12 in 0..3 {
            state10 = ({ let inner13 = scratch9[1]; inner13 * (inner13) });
            for e15 in scratch9.iter_mut() {
                *e15 = (((state10) / (2.0 + (state10).sin())).powi(3)).sin();
            }
            let x0 = (((if !(state10 > 0.25 * (n1 as f64)) { p1[0] } else { x0 })).cos()).tanh();
            let v16 = ((if n1 % 2 == 1 { (0.89_f64).sin() } else { (x0) * (scratch9[n1 % 2]) })).tanh();
            let v17 = ((p1[(n1 + 1) % 2] + x0) - (v16));
            for j18 in 1..2 { scratch9[j18] += scratch9[j18 - 1].sin(); }
            sum11 += (((scratch9[(n1 + 2) % 2] + x0) - ((v17) * (p1[n1 % 2])))).sin() * scratch9[n1 % 2] + state10;
        }
        ((if n1 % 2 == 0 { x0 } else { x0 })).clamp(-1.25, 1.25) + 0.25 * (n1 as f64) + x0 + p1[n1 % 2] + sum2 + sum5 + sum11
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.85, 1.22, 1.35], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_2 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let found2 = 'block1: {
            ((x0) / (2.0 + (x0).sin())) * (({ let inner3 = x0; inner3 * (inner3) }))
        };
        let mut scratch4 = vec![(({ let inner5 = x0; inner5 * (x0) })).tanh(); 2];
        let mut state6 = ((scratch4[0]).tanh()).tanh();
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            state6 = 0.5 * ((found2) * (found2));
            for j9 in 0..2 {
                if (0.25 * (j9 as f64)) * (found2) > 0.25 * (i8 as f64) { scratch4[j9] = (scratch4[(i8 + 1) % 2]).sin(); }
                else { scratch4[j9] = ((state6).cos()).tanh(); }
            }
            let v10 = ((if i8 < 1 { found2 } else { scratch4[i8 % 2] })).tanh();
            let v10 = (((1.5 + (found2).sin()).ln()).abs()).sin();
            for j11 in 1..2 { scratch4[j11] = scratch4[j11 - 1].sin(); }
            sum7 += 0.5 * (((scratch4[i8 % 2]).atan2(2.0 + (v10).sin())) * (found2)) * scratch4[i8 % 2] + state6;
        }
        (if !(found2 > x0) { x0 } else { (found2 + x0) }) + found2 + found2 + x0 + sum7
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.6], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_3 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = (((x0 + x0)) / (2.0 + (x0).sin())).sin();
        let v3 = (({ let inner2 = x0; inner2 * ((inner2) * (inner2)) })).tanh();
        let mut scratch4 = vec![((v3 + v1)).sin(); 3];
        let mut scratch5 = vec![0.5 * ((v3 + v1)); 3];
        let mut state6 = 0.5 * (v3);
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            state6 = (x0) / (2.0 + (0.25 * (i8 as f64)).sin());
            scratch4.fill(((x0).cos()).tanh());
            scratch5.copy_from_slice(&[(1.5 + (v1).sin()).ln(), v1, (scratch4[2 - i8] + v1)]);
            if (state6 - (scratch5[2 - i8])) > 0.1 && (scratch5[2]).abs() < 0.9 {
                'outer11: for e12 in scratch4.iter_mut().rev() {
                    let (left14, right15) = (*e12, ((-((v3).powi(2))).exp()).tanh());
                }
            } else if !(v1 > state6) {
            }
            sum7 += (-(v1)).tanh() * scratch4[0] + state6;
        }
        ({ let inner16 = (v1).sin(); inner16 * ((1.5 + (inner16).cos()).recip()) }) + v3 + v3 + v1 + sum7
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.5], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_5 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [[(if (x0 + x0) > x0 { x0 } else { x0 }), ({ let inner2 = x0; inner2 * (inner2) })], [(x0).powi(3), x0]];
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            let v5 = ((stop_gradient(0.25 * (i4 as f64))).sin()).sin();
            'outer6: for i7 in 0..i4 {
            }
            sum3 -= (stop_gradient(v5)).hypot(1.0 + (f64::sin(v5)).powi(2));
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            let row10 = [(if i9 % 2 == 1 { row1[i9 % 2][(i9 + 2) % 2] } else { x0 }), (row1[(i9 + 2) % 2][i9 % 2] - (0.25 * (i9 as f64))), (x0 + row1[i9 % 2][i9 % 2]), (if (-((row1[1][i9 % 2]).powi(2))).exp() > 0.1 && (if row1[i9 % 2][0] > row1[(i9 + 1) % 2][i9 % 2] { 0.25 * (i9 as f64) } else { row1[1][i9 % 2] }) < 0.9 { x0 } else { 0.25 * (i9 as f64) })];
            let mut row11 = vec![row1[i9 % 2][1]; 2];
            sum8 += ((|a12: f64| row1[(i9 + 2) % 2][i9 % 2])(((row11[1]) * (row11[i9 % 2])).sin())).sin();
        }
        let mut scratch13 = [(x0 + row1[0][0]); 2];
        let mut scratch14 = [((x0 - (row1[0][0]))).tanh(); 2];
        let mut state15 = 0.5 * (row1[1][1]);
        let mut sum16 = 0.0;
        for i17 in 0..3 {
            state15 = 0.5 * ((x0) * (x0));
            for j18 in 1..2 {
                if i17 < 2 { scratch13[j18] = (state15) / (2.0 + (0.25 * (i17 as f64)).sin()); }
                else { scratch13[j18] = (row1[1][1] - (state15)); }
            }
            for e20 in scratch14.iter_mut() {
                *e20 = (row1[1][i17 % 2]).tanh();
            }
            scratch14[i17 % 2] = scratch14[i17 % 2] * 0.5 + scratch14[i17 % 2].sin();
            let v21 = if i17 % 2 == 1 {
                let mut row22 = vec![0.5 * ((1.5 + (row1[i17 % 2][1]).sin()).ln()); 2];
                0.5 * (scratch13[(i17 + 1) % 2])
            } else {
                0.5 * ((1.0 + ((1.0 + (scratch14[i17 % 2]).powi(2)).sqrt()).powi(2)).sqrt())
            };
            sum16 += 0.5 * ((({ let inner23 = scratch13[i17 % 2]; inner23 * (state15) }) + (x0).atan())) * scratch14[(i17 + 1) % 2] + state15;
        }
        (1.5 + ((x0 - (x0))).sin()).ln() + x0 + x0 + x0 + sum3 + sum8 + sum16
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.31], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_6 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = (x0).sin();
        let v3 = (({ let inner2 = x0; inner2 * ((inner2) * (inner2)) })).tanh();
        let mut scratch4 = vec![((v3 + v1)).sin(); 3];
        let mut scratch5 = vec![0.5 * ((v3 + v1)); 3];
        let mut state6 = 0.5 * (v3);
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            state6 = (x0) / (2.0 + (0.25 * (i8 as f64)).sin());
            scratch4.fill(((x0).cos()).tanh());
            scratch5.copy_from_slice(&[(1.5 + (v1).sin()).ln(), v1, (scratch4[2 - i8] + v1)]);
            if (state6 - (scratch5[2 - i8])) > 0.1 && (scratch5[2]).abs() < 0.9 {
                'outer11: for e12 in scratch4.iter_mut().rev() {
                    let (left14, right15) = (*e12, ((-((v3).powi(2))).exp()).tanh());
                }
            } else if !(v1 > state6) {
            }
            sum7 += (-(v1)).tanh() * scratch4[0] + state6;
        }
        ({ let inner16 = (v1).sin(); inner16 * ((1.5 + (inner16).cos()).recip()) }) + v3 + v3 + v1 + sum7
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.5], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_8 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4]) -> f64 {
        let mut row1 = [((x0).sin()).tanh(); 4];
        let mut scratch2 = vec![((row1[0]).tanh()).tanh(); 3];
        let mut scratch3 = vec![0.5 * (({ let inner4 = x0; inner4 * (p1[1]) })); 3];
        let mut state5 = (stop_gradient(row1[2])).sin();
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            state5 = 0.5 * (x0);
            for j8 in 1..3 {
                if i7 % 2 == 0 { scratch2[j8] = (((state5) * (x0)) * (f64::sin(scratch3[(j8 + 1) % 3]))).tanh(); }
            }
            scratch3[i7 % 3] = (x0).tanh();
            let state5 = (((1.5 + (scratch2[2 - i7]).sin()).ln()).abs()).sin();
            for j10 in 1..3 { scratch2[j10] = scratch2[j10 - 1].sin(); }
            sum6 += (((state5).atan2(2.0 + (row1[3 - i7]).sin()) + x0)).tanh() * scratch2[i7] + state5;
        }
        state5 + p1[2] + state5 + x0 + sum6
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.15, 0.86, 0.65, -1.27, -0.88], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_9 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 2]) -> f64 {
        let mut sum1 = 0.0;
        for i2 in 0..1 {
            let difference3 = p1[i2 + 1] - p1[i2];
            let v4 = x0;
            sum1 += p1[1];
        }
        let mut sum5 = 0.0;
        for i6 in 1..1 {
            let difference7 = p1[i6 + 1] - p1[i6] * p1[i6 - 1];
            let found9 = 'block8: {
                let difference7 = 0.5 * (difference7);
                let v10 = (((p1[0]) * (x0) - (f64::sin(x0)))).tanh();
                (difference7).sin()
            };
            sum5 += 0.5 * ((if i6 % 2 == 0 { found9 } else { (1.0 + (0.25 * (i6 as f64)).powi(2)).sqrt() }));
        }
        let mut scratch11 = vec![(({ let inner12 = p1[1]; inner12 * (p1[1]) })).tanh(); 3];
        let mut scratch13 = [(scratch11[1]) / (2.0 + (scratch11[2]).sin()); 3];
        let mut state14 = (scratch13[2]).tanh();
        let mut sum15 = 0.0;
        for i16 in 0..3 {
            state14 = (({ let inner17 = scratch11[i16]; inner17 * (p1[0]) })).sin();
            for j18 in (0..3).rev() {
                scratch11[j18] = x0;
            }
            for j19 in 0..3 {
                scratch13[j19] = 0.5 * (((1.5 + (0.25 * (i16 as f64)).cos()).recip() - ((scratch11[j19]).max(state14))));
            }
            if (x0 + x0) > scratch11[i16] {
                scratch13.swap(i16, 2 - i16);
                let mut m20 = 0.5 * (scratch13[(i16 + 2) % 3]);
            } else {
            }
            sum15 += (state14 - (scratch11[i16])) * scratch13[i16] + state14;
        }
        ((1.0 + (p1[0]).powi(2)).sqrt()) * ((x0 - (x0))) + p1[0] + x0 + x0 + sum1 + sum5 + sum15
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        at: [-0.77, 0.19, 0.0], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_10 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * (((x0) * (x0)) * ((x0 - (x0))));
        let mut scratch2 = vec![0.5 * ((x0).cos()); 3];
        let mut state3 = 0.5 * ((scratch2[1]).abs());
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (scratch2[i5] + m1);
            scratch2.copy_from_slice(&[0.25 * (i5 as f64), (state3) / (2.0 + (x0).sin()), (x0).hypot(1.0 + (m1).powi(2))]);
            let mut m7 = 0.5 * ((state3 + scratch2[i5]));
            let row8 = [(m7).powi(2), scratch2[i5], (state3 + scratch2[(i5 + 1) % 3]), ({ let inner9 = m1; inner9 * (m7) })];
            std::mem::swap(&mut state3, &mut m7);
            for j10 in 1..3 { scratch2[j10] = scratch2[j10 - 1].sin(); }
            sum4 += ((m1) * (m7)).hypot(1.0 + (scratch2[i5]).powi(2)) * scratch2[i5] + state3;
        }
        ((m1 - (m1))).sin() + m1 + m1 + m1 + sum4
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.83], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_11 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = ((if !(x0 > x0) { x0 } else { x0 }) + x0);
        if !(x0 > v1) {
        } else if v1 < x0 || x0 > 0.3 {
        }
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let v4 = 0.5 * (x0);
            let v5 = (((x0).atan()) / (2.0 + (x0).sin())).sin();
            sum2 += (x0).tanh();
        }
        let mut scratch6 = [((-((x0).powi(2))).exp()).sin(); 3];
        let mut state7 = (x0).tanh();
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state7 = ((scratch6[i9]).abs()).sin();
            scratch6.fill(((v1 + x0)).tanh());
            let v1 = 0.5 * (((x0) * (x0)) * (f64::sin(x0)));
            for e12 in scratch6.iter_mut().rev() {
                let v15 = ((if i9 % 2 == 0 { (*e12 + v1) } else { ({ let inner14 = *e12; inner14 * (inner14) }) })).sin();
            }
            for j16 in 1..3 { scratch6[j16] = scratch6[j16 - 1].sin(); }
            sum8 += (scratch6[(i9 + 2) % 3] - (v1)) * scratch6[i9] + state7;
        }
        (1.5 + (x0).cos()).recip() + v1 + x0 + v1 + sum2 + sum8
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.85], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_13 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut sum1 = 0.0;
        for i2 in 0..3 {
            let difference3 = p1[i2 + 1] - p1[i2];
            let mut row4 = p1.to_vec();
            sum1 += (((row4[3 - i2]).cos()).sin()).sin();
        }
        let mut scratch5 = vec![0.5 * (p1[0]); 2];
        let mut state6 = ({ let inner7 = p1[1]; inner7 * (inner7) });
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            scratch5.fill((1.0 + (state6).powi(2)).sqrt());
            let mut row11 = scratch5.to_vec();
            let mut row12 = p1.to_vec();
            let mut row13 = row11.to_vec();
            for j14 in 0..2 { scratch5[j14] += 0.5_f64.sin(); }
            sum8 += stop_gradient(p1[i9]) * scratch5[i9 % 2] + state6;
        }
        (f64::sin(p1[3]) + (x0).hypot(1.0 + (p1[2]).powi(2))) + p1[3] + x0 + x0 + sum1 + sum8
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.46, -1.05, -0.76, 0.76, 0.72], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_14 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let mut sum1 = 0.0;
        for i2 in 0..3 {
            let difference3 = p1[i2 + 1] - p1[i2];
            let v4 = ((x0).sin()).tanh();
            sum1 += (((1.0 + (v4).powi(2)).sqrt()) * ((p1[3 - i2] - (difference3)))).sin();
        }
        let mut scratch5 = vec![0.5 * (p1[1]); 2];
        let mut state6 = (p1[0]).atan();
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            for j9 in 1..scratch5.len() {
                scratch5[j9] = 0.5 * ((x0 + (state6).cos()));
            }
            let v10 = if (scratch5[(i8 + 1) % 2]).tanh() > scratch5[i8 % 2] {
                state6 = (state6).sin() + ((p1[(i8 + 2) % 4] + (p1[0]).hypot(1.0 + (0.25 * (i8 as f64)).powi(2)))).tanh();
                state6 *= (0.5 * (((if state6 > 0.1 && (state6 + x0) < 0.9 { state6 } else { 0.25 * (i8 as f64) }) - ((1.5 + (x0).sin()).ln())))).cos();
                0.5 * (x0)
            } else {
                let v12 = ((if i8 % 2 == 0 { (x0 + state6) } else { ({ let inner11 = p1[i8]; inner11 * (p1[i8]) }) })).sin();
                (state6) * ((state6).min(x0))
            };
            sum7 += (state6 - (state6)) * scratch5[i8 % 2] + state6;
        }
        ((1.0 + (p1[2]).powi(2)).sqrt()) * ((x0 - (x0))) + p1[0] + x0 + x0 + sum1 + sum7
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.77, 0.19, 0.0, 1.35, -1.23], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_17 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut m1 = (((q2[0]).tanh()).sin()).tanh();
        let x0 = (((1.0 + (p1).powi(2)).sqrt()) * ((q2[1] - (q2[0])))).sin();
        let mut sum2 = 0.0;
        for i3 in 1..1 {
            let difference4 = q2[i3 + 1] - q2[i3] * q2[i3 - 1];
            let v5 = f64::sin((p1).hypot(1.0 + (m1).powi(2)));
            sum2 += (0.25 * (i3 as f64)).tanh();
        }
        let mut sum6 = 0.0;
        for i7 in 0..1 {
            let difference8 = q2[i7 + 1] - q2[i7];
            let m1 = 0.5 * (((m1).atan2(2.0 + (q2[1 - i7]).sin())) * ((q2[1]).powi(2)));
            let v9 = 0.5 * (((m1).abs()).cos());
            sum6 -= (x0).tanh();
        }
        let mut scratch10 = vec![(m1 + q2[0]); 2];
        let mut scratch11 = [x0; 2];
        let mut state12 = -(m1);
        let mut sum13 = 0.0;
        for i14 in 0..3 {
            state12 = 0.5 * ((1.5 + (p1).cos()).recip());
            for j15 in 0..scratch10.len() {
                if !(scratch11[i14 % 2] > scratch10[1]) { scratch10[j15] = (((m1).min(q2[i14 % 2])) / (2.0 + (p1).sin())).tanh(); }
            }
            for j16 in 1..2 {
                scratch11[j16] = scratch11[(j16 + 1) % 2].sin();
                scratch11[j16] *= 0.5 + 0.25 * scratch11[j16].cos();
            }
            let v17 = (q2[(i14 + 2) % 2] + x0);
            for i18 in 0..=i14 {
                let p1 = (((scratch10[(i18 + 1) % 2]) / (2.0 + (x0).sin())).min((scratch10[i18 % 2] - (v17)))).sin();
                let v19 = (p1).sin();
            }
            sum13 += ((if i14 % 2 == 0 { (state12 + v17) } else { scratch11[1] })).tanh() * scratch10[i14 % 2] + state12;
        }
        q2[0] + p1 + p1 + p1 + sum2 + sum6 + sum13
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.89, 0.16, -1.05, 0.05], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_21 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut scratch1 = [(-(p1)).tanh(); 3];
        let mut scratch2 = vec![0.5 * ((p1) * (scratch1[2])); 3];
        let mut state3 = (stop_gradient(scratch1[2])).sin();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (scratch1[i5]).sin();
            for e7 in scratch1.iter_mut() {
                *e7 = (((p1).atan()) / (2.0 + (scratch2[(i5 + 1) % 3]).sin())).tanh();
            }
            for j8 in (0..scratch2.len()).rev() {
                if p1 < scratch2[2 - j8] || 0.25 * (i5 as f64) > 0.3 { scratch2[j8] = (scratch1[2 - i5]).tanh(); }
                else { scratch2[j8] = ((scratch1[j8]).abs()).sin(); }
            }
            let v9 = 0.5 * (((scratch1[i5] + scratch1[2 - i5])) / (2.0 + (0.25 * (i5 as f64)).sin()));
            let mut row10 = [[scratch2[2], (1.5 + (0.25 * (i5 as f64)).sin()).ln()], [(scratch1[i5] + x0), (1.5 + (scratch1[1]).cos()).recip()]];
            for j11 in 0..3 { scratch2[j11] = 0.5_f64.sin(); }
            sum4 += (((if x0 < x0 || x0 > 0.3 { v9 } else { state3 })).min((if i5 < 1 { scratch2[1] } else { p1 }))).sin() * scratch2[i5] + state3;
        }
        (p1) * ((p1).min(x0)) + p1 + p1 + x0 + sum4
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.02, 1.21], weights: [0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_22 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = (x0).sin();
        let v2 = 0.5 * (f64::sin((v1 + x0)));
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            let v5 = 0.5 * ((1.5 + (v2).cos()).recip());
            sum3 -= ((v1).atan()) / (2.0 + (v2).sin());
        }
        let mut scratch6 = vec![0.5 * (f64::sin(x0)); 2];
        let mut state7 = 0.5 * ((v1).clamp(-1.25, 1.25));
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state7 = 0.5 * ((x0) / (2.0 + (x0).sin()));
            for j10 in (0..scratch6.len()).rev() {
                scratch6[j10] = ((({ let inner11 = state7; inner11 * (v1) })).powi(2)).tanh();
            }
            let v12 = (((v2).atan2(2.0 + (scratch6[i9 % 2]).sin()) + state7)).tanh();
            sum8 += (|a13: f64| (a13) * (v2))(((1.5 + (scratch6[1]).cos()).recip()).sin()) * scratch6[1] + state7;
        }
        let mut sum14 = 0.0;
        for i15 in 0..3 {
            scratch6.fill(v2);
            if (x0 + x0) > v2 {
                let v17 = (v1).sin();
                let v18 = (v17 + v17);
            }
            let v19 = (v2).sin();
            for j20 in 1..2 { scratch6[j20] = scratch6[j20 - 1].sin(); }
            sum14 += (1.5 + ((x0) * (state7)).sin()).ln() * scratch6[0] + state7;
        }
        ((scratch6[1]).atan2(2.0 + (v2).sin())).hypot(1.0 + ((x0 + x0)).powi(2)) + v2 + scratch6[0] + v1 + sum3 + sum8 + sum14
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.46], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_23 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = (((x0).atan2(2.0 + (x0).sin()) + (x0) * (x0))).sin();
        let x0 = x0;
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let v4 = ((x0).atan()) / (2.0 + (x0).sin());
            let v5 = ((0.25 * (i3 as f64) - (0.25 * (i3 as f64)))).sin();
            sum2 += ((1.0 + (0.25 * (i3 as f64)).powi(2)).sqrt()).mul_add((1.5 + (x0).sin()).ln(), v5);
        }
        let mut scratch6 = vec![((v1) / (2.0 + (x0).sin())).tanh(); 2];
        let mut state7 = -(v1);
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state7 = (scratch6[(i9 + 2) % 2]).sin();
            for j10 in 0..2 {
                scratch6[j10] = scratch6[(j10 + 1) % 2].sin();
            }
            let v11 = (((state7) / (2.0 + (state7).sin())).powi(3)).sin();
            let v12 = 0.5 * ((-(((if !(v11 > scratch6[i9 % 2]) { v11 } else { scratch6[i9 % 2] })).powi(2))).exp());
            sum8 += (((v11 + state7) + ({ let inner13 = v12; inner13 * (state7) }))).sin() * scratch6[(i9 + 2) % 2] + state7;
        }
        let mut sum14 = 0.0;
        for i15 in 0..3 {
            state7 = ((v1) / (2.0 + (x0).sin())).sin();
            for j16 in (0..2).step_by(2) {
                scratch6[j16] = (((state7) * (v1)).clamp(-1.25, 1.25)).sin();
                scratch6[j16] *= 0.5 + 0.25 * scratch6[j16].cos();
            }
            let v17 = (((scratch6[i15 % 2] + scratch6[i15 % 2])) / (2.0 + (state7).sin())).tanh();
            let v18 = 0.5 * ((state7 - ((0.25 * (i15 as f64)) * (state7))));
            let v19 = 0.5 * (((0.25 * (i15 as f64)).sin()) * (v17));
            for j20 in 0..2 { scratch6[j20] += 0.5_f64.sin(); }
            sum14 += 0.5 * ((-(((scratch6[0]).tanh()).powi(2))).exp()) * scratch6[i15 % 2] + state7;
        }
        ((x0).min(v1)).sin() + x0 + v1 + v1 + sum2 + sum8 + sum14
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.07], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_27 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = (((x0).atan2(2.0 + (x0).sin()) + (x0) * (x0))).sin();
        let x0 = x0;
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let v4 = ((x0).atan()) / (2.0 + (x0).sin());
            let v5 = ((0.25 * (i3 as f64) - (0.25 * (i3 as f64)))).sin();
            sum2 += ((1.0 + (0.25 * (i3 as f64)).powi(2)).sqrt()).mul_add((1.5 + (x0).sin()).ln(), v5);
        }
        let mut scratch6 = vec![((v1) / (2.0 + (x0).sin())).tanh(); 2];
        let mut state7 = -(v1);
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state7 = (scratch6[(i9 + 2) % 2]).sin();
            for j10 in 0..2 {
                scratch6[j10] = scratch6[(j10 + 1) % 2].sin();
            }
            let v11 = (((state7) / (2.0 + (state7).sin())).powi(3)).sin();
            let v12 = 0.5 * ((-(((if !(v11 > scratch6[i9 % 2]) { v11 } else { scratch6[i9 % 2] })).powi(2))).exp());
            sum8 += (((v11 + state7) + ({ let inner13 = v12; inner13 * (state7) }))).sin() * scratch6[(i9 + 2) % 2] + state7;
        }
        let mut sum14 = 0.0;
        for i15 in 0..3 {
            state7 = ((v1) / (2.0 + (x0).sin())).sin();
            for j16 in (0..2).step_by(2) {
                scratch6[j16] = (((state7) * (v1)).clamp(-1.25, 1.25)).sin();
                scratch6[j16] *= 0.5 + 0.25 * scratch6[j16].cos();
            }
            let v17 = (((scratch6[i15 % 2] + scratch6[i15 % 2])) / (2.0 + (state7).sin())).tanh();
            let v18 = 0.5 * ((state7 - ((0.25 * (i15 as f64)) * (state7))));
            let v19 = 0.5 * (((0.25 * (i15 as f64)).sin()) * (v17));
            for j20 in 0..2 { scratch6[j20] += 0.5_f64.sin(); }
            sum14 += 0.5 * ((-(((scratch6[0]).tanh()).powi(2))).exp()) * scratch6[i15 % 2] + state7;
        }
        ((x0).min(v1)).sin() + x0 + v1 + v1 + sum2 + sum8 + sum14
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.07], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_28 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = (x0).tanh();
        let x0 = ((1.0 + (v1).powi(2)).sqrt()) * ((x0 + v1));
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let v4 = ((x0).atan()) / (2.0 + (x0).sin());
            let v5 = ((0.25 * (i3 as f64) - (0.25 * (i3 as f64)))).sin();
            sum2 += ((1.0 + (0.25 * (i3 as f64)).powi(2)).sqrt()).mul_add((1.5 + (x0).sin()).ln(), v5);
        }
        let mut scratch6 = vec![((v1) / (2.0 + (x0).sin())).tanh(); 2];
        let mut state7 = -(v1);
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state7 = (scratch6[(i9 + 2) % 2]).sin();
            for j10 in 0..2 {
                scratch6[j10] = scratch6[(j10 + 1) % 2].sin();
            }
            let v11 = (((state7) / (2.0 + (state7).sin())).powi(3)).sin();
            let v12 = 0.5 * ((-(((if !(v11 > scratch6[i9 % 2]) { v11 } else { scratch6[i9 % 2] })).powi(2))).exp());
            sum8 += (((v11 + state7) + ({ let inner13 = v12; inner13 * (state7) }))).sin() * scratch6[(i9 + 2) % 2] + state7;
        }
        let mut sum14 = 0.0;
        for i15 in 0..3 {
            state7 = ((v1) / (2.0 + (x0).sin())).sin();
            for j16 in (0..2).step_by(2) {
                scratch6[j16] = (((state7) * (v1)).clamp(-1.25, 1.25)).sin();
                scratch6[j16] *= 0.5 + 0.25 * scratch6[j16].cos();
            }
            let v17 = (((scratch6[i15 % 2] + scratch6[i15 % 2])) / (2.0 + (state7).sin())).tanh();
            let v18 = 0.5 * ((state7 - ((0.25 * (i15 as f64)) * (state7))));
            let v19 = 0.5 * (((0.25 * (i15 as f64)).sin()) * (v17));
            for j20 in 0..2 { scratch6[j20] += 0.5_f64.sin(); }
            sum14 += 0.5 * ((-(((scratch6[0]).tanh()).powi(2))).exp()) * scratch6[i15 % 2] + state7;
        }
        ((x0).min(v1)).sin() + x0 + v1 + v1 + sum2 + sum8 + sum14
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.07], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_30 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: usize) -> f64 {
        let mut scratch1 = [0.5 * (x0); 2];
        let mut state2 = 0.5 * ((0.25 * (q2 as f64) + scratch1[q2 % 2]));
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            for j5 in (0..2).rev() {
                scratch1[j5] = 0.5 * (0.91_f64);
            }
            scratch1.copy_from_slice(&p1[0..2]);
            for j6 in 1..2 { scratch1[j6] = scratch1[j6 - 1].sin(); }
            sum3 += (((x0).cos() + (state2) / (2.0 + (x0).sin()))).tanh() * scratch1[0] + state2;
        }
        ((x0).sin() + (x0).atan()) + p1[q2 % 3] + p1[q2 % 3] + p1[0] + sum3
    }

    compare!(
        program, (a0[0], array(a1), 0), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.66, -0.14, -1.24, -0.82], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_35 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let found2 = 'block1: {
            let v3 = 0.5 * (x0);
            let v4 = (v3).sin();
            (((v3).max(v4)).cos()).tanh()
        };
        if (found2 + found2) > found2 {
            return ((x0 + (x0).cos()) + x0 + found2 + found2, (if (x0).min(x0) > x0 { (-((found2).powi(2))).exp() } else { ({ let inner5 = found2; inner5 * (found2) }) }));
        }
        (((x0).atan2(2.0 + (found2).sin())).min(x0) + x0 + found2 + found2, ((|a6: f64| a6)(0.5 * (found2))).sin())
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        'outer1: for i2 in 1..2 {
        }
        let mut scratch3 = vec![((1.5 + (x0).sin()).ln()).tanh(); 2];
        let mut scratch4 = vec![0.5 * (stop_gradient(scratch3[0])); 2];
        let mut state5 = 0.5 * ((scratch3[0] - (scratch3[0])));
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            for j8 in 0..2 {
                scratch3[j8] = 0.25 * (i7 as f64);
            }
            for e10 in scratch4.iter_mut() {
                *e10 = 0.5 * (state5);
            }
            let t11 = helper_0(((scratch4[i7 % 2]).min(x0)).sin());
            sum6 += 0.5 * ((-(((scratch4[(i7 + 1) % 2] - (t11.1))).powi(2))).exp()) * scratch3[i7 % 2] + state5;
        }
        let mut sum12 = 0.0;
        for i13 in 0..3 {
            state5 = ((scratch4[1] - (scratch4[i13 % 2]))).tanh();
            for j14 in 0..scratch3.len() {
                scratch3[j14] = scratch3[(j14 + 1) % 2].sin();
            }
            for j15 in 0..2 {
                if i13 % 2 == 0 { continue; }
                scratch4[j15] = helper_0((x0).tanh()).1;
            }
            let (left16, right17) = helper_0(((scratch3[i13 % 2] + x0)).tanh());
            for j18 in 0..2 { scratch4[j18] *= 0.5_f64.sin(); }
            sum12 += (scratch3[i13 % 2]).sin() * scratch4[1] + state5;
        }
        helper_0((x0) * (x0)).0 + x0 + x0 + x0 + sum6 + sum12
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.51], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_37 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = 0.5 * (stop_gradient(stop_gradient(x0)));
        let v2 = 0.5 * (x0);
        let mut scratch3 = [0.5 * ((v1) * (v1)); 3];
        let mut state4 = f64::sin(x0);
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = (x0).tanh();
            for j7 in (0..scratch3.len()).rev() {
                scratch3[j7] = ((if j7 % 2 == 0 { state4 } else { (1.0 + (v2).powi(2)).sqrt() })).tanh();
            }
            let late8;
            if v1 > 0.1 && (scratch3[2 - i6] + v1) < 0.9 {
                let mut m9 = 0.5 * (state4);
                late8 = 0.5 * (({ let inner10 = v2; inner10 * ((v1).powi(3)) }));
            } else {
                let v11 = (((state4) * (v2)) / (2.0 + (v1).sin())).tanh();
                late8 = 0.5 * ((if !(scratch3[(i6 + 2) % 3] > state4) { (scratch3[0]) / (2.0 + (v2).sin()) } else { v1 }));
            }
            sum5 += ((1.5 + (({ let inner12 = late8; inner12 * (scratch3[i6]) })).cos()).recip()).sin() * scratch3[i6] + state4;
        }
        (x0) * ((x0).min(x0)) + x0 + x0 + x0 + sum5
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.02], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_38 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[[f64; 2]; 2]) -> f64 {
        let mut scratch1 = [((x0).max(x0)).sin(); 3];
        let mut scratch2 = vec![(x0).sin(); 3];
        let mut state3 = (p1[2]) * (scratch1[2]);
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (x0 - (scratch1[i5]));
            scratch1.fill(((x0).max(state3)).sin());
            for j7 in (0..3).step_by(2) {
                if j7 < 2 { scratch2[j7] = scratch2[(j7 + 1) % 3].sin(); }
                else { scratch2[j7] = ((p1[2]).tanh()).sin(); }
            }
            let v8 = if q2[i5 % 2][(i5 + 1) % 2] > 0.1 && scratch1[2 - i5] < 0.9 {
                let mut row9 = [(1.0 + (q2[(i5 + 2) % 2][i5 % 2]).powi(2)).sqrt(), (scratch1[i5]) * (p1[i5]), stop_gradient(x0)];
                let mut row10 = [[(scratch1[2 - i5]).atan2(2.0 + (x0).sin()), (q2[i5 % 2][1] + scratch2[(i5 + 1) % 3])], [({ let inner11 = scratch1[(i5 + 2) % 3]; inner11 * (row9[i5]) }), ({ let inner12 = row9[(i5 + 1) % 3]; inner12 * (p1[i5]) })]];
                0.5 * (q2[i5 % 2][i5 % 2])
            } else {
                (if (scratch2[i5] - (x0)) > 0.1 && x0 < 0.9 { (p1[2] + q2[i5 % 2][1]) } else { scratch1[2 - i5] })
            };
            sum4 += ((|a13: f64| (p1[i5] + a13))(((-((v8).powi(2))).exp()).sin())).sin() * scratch2[2 - i5] + state3;
        }
        ((x0 - (q2[1][0]))).sin() + x0 + x0 + x0 + sum4
    }

    compare!(
        program, (a0[0], &a1.to_vec(), matrix(a2)), (&mut d0[0], d1, matrix(d2)), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [0.0, 0.42, 0.4, 0.63, 1.39, 0.96, -0.48, 0.08, 1.15], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_41 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &Vec<f64>) -> f64 {
        let mut row1 = [0.5 * ((if x0 > q2[2] { x0 } else { q2[2] })); 4];
        let mut sum2 = 0.0;
        for i3 in 1..3 {
            let difference4 = row1[i3 + 1] - row1[i3] * row1[i3 - 1];
            let mut n7 = 0;
            let found6 = 'outer5: loop {
                n7 += 1;
                if n7 > 2 {
                    break (((x0) * (difference4)) / (2.0 + (difference4).sin())).sin();
                }
                let mut row8 = q2.to_vec();
            };
            sum2 += (((difference4).atan()) * (row1[(i3 + 1) % 4])).sin();
        }
        let mut scratch9 = vec![0.5 * ((1.0 + (row1[2]).powi(2)).sqrt()); 2];
        let mut scratch10 = [0.5 * ((q2[3] + p1)); 2];
        let mut state11 = 0.5 * ((x0).mul_add(scratch9[0], row1[1]));
        let mut sum12 = 0.0;
        for i13 in 0..3 {
            state11 = (x0).max(x0);
            for j14 in 0..2 {
                if i13 < 1 { continue; }
                scratch9[j14] = scratch9[(j14 + 1) % 2].sin();
            }
            for j15 in 0..2 {
                scratch10[j15] = q2[j15];
            }
            state11 = 0.5 * (scratch9[0]);
            sum12 += (scratch10[1]).tanh() * scratch10[i13 % 2] + state11;
        }
        (if !(p1 > x0) { x0 } else { p1 }) + row1[1] + q2[0] + p1 + sum2 + sum12
    }

    compare!(
        program, (a0[0], a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-0.26, 0.83, 1.18, 0.35, -1.12, -0.56], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_47 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: f64) -> f64 {
        let v1 = (((*p1) * (*p1)) * ((x0).cos())).sin();
        let x0 = (x0).sin();
        let v2 = 0.5 * (q2);
        let mut scratch3 = [((q2).tanh()).sin(); 2];
        let mut state4 = ({ let inner5 = x0; inner5 * (q2) });
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            state4 = ((q2) / (2.0 + (v2).sin())).tanh();
            for j8 in (0..2).step_by(2) {
                if i7 < 1 { scratch3[j8] = x0; }
            }
            let (left9, right10) = ((v1).atan2(2.0 + (q2).sin()), 0.5 * ((if *p1 > 0.1 && (scratch3[1] + 0.25 * (i7 as f64)) < 0.9 { x0 } else { v1 })));
            for e11 in scratch3.iter_mut().rev() {
                let v13 = (if i7 % 2 == 0 { (v2 + left9) } else { (v1).sin() });
            }
            sum6 += ((|a14: f64| v1)((q2) / (2.0 + (v2).sin()))).sin() * scratch3[i7 % 2] + state4;
        }
        ((x0) * (q2)).min(v1) + *p1 + q2 + x0 + sum6
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4]) -> f64 {
        let r1 = helper_0(0.5 * (helper_0((x0).tanh(), &x0, (p1[1]).tanh())), &x0, ((x0).max(x0)).sin());
        let mut row2 = vec![((p1[2]).atan2(2.0 + (x0).sin())).sin(); 3];
        let mut scratch3 = [((r1 - (x0))).tanh(); 3];
        let mut state4 = (helper_0((row2[0]).sin(), &x0, 0.5 * (x0))).sin();
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = ((-((r1).powi(2))).exp()).tanh();
            scratch3.copy_from_slice(&[helper_0(0.5 * (state4), &x0, 0.5 * (p1[3 - i6])), (row2[2 - i6]).atan(), helper_0((state4).tanh(), &x0, 0.5 * (state4))]);
            let r8 = helper_0((state4).tanh(), &r1, 0.5 * (x0));
            let late9;
            if state4 > row2[i6] {
                let mut n11 = 0;
                'outer10: while n11 < 3 {
                    n11 += 1;
                }
                late9 = ((1.5 + (helper_0((x0).tanh(), &state4, 0.5 * (r8))).sin()).ln()).sin();
            } else {
                late9 = 0.5 * (row2[0]);
            }
            for j12 in 1..3 { scratch3[j12] = scratch3[j12 - 1].sin(); }
            sum5 += (((p1[i6] + r1)).hypot(1.0 + (r1).powi(2))).tanh() * scratch3[2 - i6] + state4;
        }
        helper_0((helper_0(p1[0], &x0, (state4).sin())).sin(), &x0, helper_0((x0).tanh(), &x0, (x0).sin())) + row2[1] + row2[2] + scratch3[0] + sum5
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [-1.03, -0.22, 0.87, -0.64, -0.01], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_48 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: f64) -> f64 {
        let v1 = (x0).sin();
        let v2 = (((q2).cos()) * (f64::sin(x0))).tanh();
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            let q2 = ((if (1.0 + (q2).powi(2)).sqrt() > x0 { q2 } else { q2 })) / (2.0 + (*p1).sin());
            sum3 += ((*p1 + (v2).cos())).tanh();
        }
        let mut scratch5 = [v2; 3];
        let mut scratch6 = [((-((v2).powi(2))).exp()).sin(); 3];
        let mut state7 = ((v1).sin()).tanh();
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state7 = x0;
            for e11 in scratch5.iter_mut() {
                *e11 = scratch6[1];
            }
            scratch6.copy_from_slice(&[*p1, (q2).max(*p1), (1.0 + (x0).powi(2)).sqrt()]);
            let v13 = ((if i9 % 2 == 1 { (*p1).sin() } else { (1.5 + (v2).cos()).recip() })).sin();
            for j14 in 0..3 { scratch5[j14] += 0.5_f64.sin(); }
            sum8 += (x0).sin() * scratch6[0] + state7;
        }
        let mut sum15 = 0.0;
        for i16 in 0..3 {
            state7 = ((*p1 + scratch6[(i16 + 2) % 3])).tanh();
            for j17 in (0..scratch5.len()).step_by(2) {
                scratch5[j17] = (((0.25 * (j17 as f64)) / (2.0 + (v1).sin())).max((v1 + state7))).tanh();
            }
            for e19 in scratch6.iter_mut() {
                *e19 += 0.5 * (x0);
            }
            let v20 = if q2 < *p1 || state7 > 0.3 {
                let state7 = 0.5 * (-((if i16 % 2 == 0 { *p1 } else { state7 })));
                0.5 * ((*p1 + (v1 - (*p1))))
            } else {
                let state7 = 0.5 * ((-(((state7).tanh()).powi(2))).exp());
                let v21 = ((state7 - (q2))).max(scratch5[(i16 + 1) % 3]);
                0.5 * (((x0) * (x0)).sin())
            };
            sum15 += (0.25 * (i16 as f64)) * ((q2) * (q2)) * scratch5[(i16 + 1) % 3] + state7;
        }
        ({ let inner22 = (v1).atan2(2.0 + (x0).sin()); inner22 * ((inner22).mul_add(q2, q2)) }) + v1 + v2 + q2 + sum3 + sum8 + sum15
    }

    compare!(
        program, (a0[0], &a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [0.59, 0.01, 0.98], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_49 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: usize) -> f64 {
        let mut sum1 = 0.0;
        for i2 in 1..1 {
            let difference3 = p1[i2 + 1] - p1[i2] * p1[i2 - 1];
            let mut m4 = 0.5 * (((0.25 * (i2 as f64) - (x0)) - ((x0) * (0.25 * (i2 as f64)))));
            let v5 = ((difference3).clamp(-1.25, 1.25)) * ((1.0 + (m4).powi(2)).sqrt());
            sum1 += (((p1[1 - i2]) / (2.0 + (v5).sin()) - ((0.25_f64).powi(3)))).sin();
        }
        let mut scratch6 = vec![(p1[q2 % 2]).tanh(); 3];
        let mut state7 = x0;
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            for j10 in 0..3 - 1 {
                scratch6[j10] = scratch6[(j10 + 1) % 3].sin();
            }
            let v11 = ((if !(state7 > 0.25 * (q2 as f64)) { (x0).min(p1[q2 % 2]) } else { 0.25 * (q2 as f64) })).tanh();
            sum8 += (({ let inner12 = (p1[i9 % 2]).tanh(); inner12 * ((|a13: f64| 0.25 * (q2 as f64))(0.5 * (p1[i9 % 2]))) })).sin() * scratch6[q2 % 3] + state7;
        }
        let mut sum14 = 0.0;
        for i15 in 0..3 {
            state7 = ((scratch6[q2 % 3]).clamp(-1.25, 1.25)).sin();
            for j16 in 0..scratch6.len() {
                scratch6[j16] = scratch6[(j16 + 1) % 3].sin();
            }
            let v17 = (1.5 + ((scratch6[q2 % 3]) * (x0)).sin()).ln();
            let v18 = ((v17).hypot(1.0 + (scratch6[(i15 + 1) % 3]).powi(2))).max((1.0 + (x0).powi(2)).sqrt());
            let v19 = 0.5 * (-((1.0 + (x0).powi(2)).sqrt()));
            sum14 += ((1.5 + (0.25 * (q2 as f64)).sin()).ln()).tanh() * scratch6[q2 % 3] + state7;
        }
        (-(((x0).mul_add(0.25 * (q2 as f64), p1[1])).powi(2))).exp() + p1[0] + x0 + x0 + sum1 + sum8 + sum14
    }

    compare!(
        program, (a0[0], &a1.to_vec(), 2), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.61, -0.32, 1.15], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_53 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: [f64; 2]) -> f64 {
        let mut scratch1 = [(0.25 * (p1 as f64)).atan(); 3];
        let mut scratch2 = vec![((0.25 * (p1 as f64)).mul_add(x0, q2[0])).sin(); 3];
        let mut state3 = ((1.5 + (q2[(p1 + 1) % 2]).cos()).recip()).tanh();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (0.25 * (p1 as f64)).cos();
            for j6 in 0..3 - 1 {
                scratch1[j6] = scratch1[(j6 + 1) % 3].sin();
                scratch1[j6] *= 0.5 + 0.25 * scratch1[j6].cos();
            }
            for j7 in 1..3 {
                scratch2[j7] = scratch2[(j7 + 1) % 3].sin();
            }
            let v8 = ((-(scratch1[2])) * ((state3 - (scratch2[p1 % 3])))).sin();
            let v9 = 0.5 * ((1.5 + ((if x0 > 0.1 && (state3) * (q2[p1 % 2]) < 0.9 { scratch2[i5] } else { q2[0] })).cos()).recip());
            let v11 = (((if state3 < x0 || x0 > 0.3 { x0 } else { v8 })).atan2(2.0 + (({ let inner10 = scratch2[2 - i5]; inner10 * (scratch1[(i5 + 2) % 3]) })).sin())).sin();
            sum4 += q2[1] * scratch2[i5] + state3;
        }
        let mut sum12 = 0.0;
        for i13 in 0..3 {
            state3 = (scratch1[(p1 + 1) % 3] - (q2[i13 % 2]));
            for j14 in 0..3 - 1 {
                scratch1[j14] = ((-(x0)) * (({ let inner15 = state3; inner15 * (state3) }))).tanh();
            }
            for j16 in (0..3).rev() {
                scratch2[j16] = (state3).sin();
            }
            let v17 = (((if i13 % 2 == 0 { scratch2[i13] } else { 0.25 * (p1 as f64) })).mul_add(scratch2[i13], scratch2[2])).sin();
            let v18 = f64::sin((0.25 * (p1 as f64)).mul_add(x0, state3));
            for j19 in 1..3 { scratch2[j19] *= scratch2[j19 - 1].sin(); }
            sum12 += state3 * scratch1[p1 % 3] + state3;
        }
        x0 + q2[p1 % 2] + q2[1] + 0.25 * (p1 as f64) + sum4 + sum12
    }

    compare!(
        program, (a0[0], 2, *array(a2)), (&mut d0[0], array(d2)), |a0: 1, a2: 2|, |d0, d2|,
        at: [-0.56, 0.75, 0.45], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_57 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: f64) -> f64 {
        let mut sum1 = 0.0;
        for i2 in 0..3 {
            let v3 = (((*p1).max(*p1) + x0)).tanh();
            sum1 += 0.5 * (q2);
        }
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            let q2 = ((1.5 + ((-((q2).powi(2))).exp()).sin()).ln()).sin();
            sum4 += (((x0 + x0)) * ((0.25 * (i5 as f64)) * (x0))).tanh();
        }
        let mut scratch6 = vec![((*p1 + q2)).tanh(); 2];
        let mut scratch7 = [x0; 2];
        let mut state8 = -(x0);
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            state8 = ((x0).abs()).tanh();
            for j11 in 0..2 - 1 {
                scratch6[j11] = (((scratch7[0]) / (2.0 + (q2).sin())) * (*p1)).tanh();
            }
            scratch7[i10 % 2] = (({ let inner13 = *p1; inner13 * (*p1) })).sin();
            let v15 = (|a14: f64| (scratch6[i10 % 2]).max(scratch6[i10 % 2]))(((scratch7[(i10 + 1) % 2]) / (2.0 + (state8).sin())).sin());
            let v16 = (x0).sin();
            for j17 in 1..2 { scratch6[j17] = scratch6[j17 - 1].sin(); }
            sum9 += (1.5 + ((scratch6[i10 % 2]) * (x0)).sin()).ln() * scratch7[0] + state8;
        }
        ((x0).atan2(2.0 + (scratch6[1]).sin())).hypot(1.0 + ((scratch7[0] - (scratch6[0]))).powi(2)) + x0 + state8 + scratch6[0] + sum1 + sum4 + sum9
    }

    compare!(
        program, (a0[0], &a1[0], a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [1.41, 1.02, -1.12], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_61 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let mut scratch1 = vec![((x0).cos()).tanh(); 2];
        let mut state2 = ((x0) * (scratch1[0])).sin();
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            state2 = 0.5 * ((if i4 % 2 == 0 { scratch1[i4 % 2] } else { x0 }));
            for j5 in 0..scratch1.len() {
                if i4 % 2 == 0 { break; }
                scratch1[j5] = (((1.5 + (*p1).sin()).ln()).abs()).sin();
            }
            let v6 = -(-(x0));
            let v7 = 0.5 * (((*p1).powi(3)).atan2(2.0 + ((if x0 > 0.1 && (v6) * (*p1) < 0.9 { x0 } else { *p1 })).sin()));
            let v8 = (((x0) * (*p1)).max((if i4 < 1 { scratch1[i4 % 2] } else { *p1 }))).tanh();
            sum3 += ({ let inner9 = (v6).sin(); inner9 * ((inner9).sin()) }) * scratch1[(i4 + 1) % 2] + state2;
        }
        (*p1).mul_add(x0, x0) + *p1 + x0 + *p1 + sum3
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-1.49, -0.12], weights: [0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_63 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let v1 = 0.5 * (((*p1).max(*p1) - ((if !(x0 > x0) { *p1 } else { x0 }))));
        let mut scratch2 = vec![(x0).tanh(); 3];
        let mut state3 = ((v1).tanh()).sin();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (*p1).tanh();
            scratch2[i5 % 3] = (*p1).tanh();
            let mut m7 = 0.5 * (state3);
            state3 *= ((((scratch2[1]).sin()).sin()).tanh()).cos();
            let x0 = 0.5 * ((-(state3)) * (f64::sin(x0)));
            sum4 += (((m7) / (2.0 + (state3).sin()) + (if *p1 < scratch2[(i5 + 1) % 3] || state3 > 0.3 { *p1 } else { scratch2[i5] }))).sin() * scratch2[i5] + state3;
        }
        (|a8: f64| *p1)((*p1) / (2.0 + (x0).sin())) + x0 + *p1 + x0 + sum4
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.37, -1.1], weights: [0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_65 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: f64) -> f64 {
        let v1 = 0.5 * ((q2 + (q2).cos()));
        let v2 = if (q2).min(q2) > x0 {
            0.5 * ((1.0 + (({ let inner3 = p1[1]; inner3 * (p1[1]) })).powi(2)).sqrt())
        } else {
            (((v1).cos() + v1)).tanh()
        };
        let mut sum4 = 0.0;
        for i5 in 0..2 {
            let difference6 = p1[i5 + 1] - p1[i5];
            let v7 = v1;
            let v8 = (((v7) * (q2)) / (2.0 + (v7).sin())).tanh();
            sum4 += ((p1[(i5 + 1) % 3]) * ((x0).max(v2))).sin();
        }
        let mut scratch9 = vec![0.5 * ((v2 + q2)); 2];
        let mut state10 = (({ let inner11 = p1[2]; inner11 * (p1[1]) })).sin();
        let mut sum12 = 0.0;
        for i13 in 0..3 {
            state10 = ((scratch9[i13 % 2]) / (2.0 + (x0).sin())).tanh();
            for j14 in 0..scratch9.len() {
                scratch9[j14] = 0.25 * (i13 as f64);
            }
            for i15 in (1..2).rev() {
                let v16 = 0.5 * (((q2).mul_add(scratch9[i13 % 2], scratch9[(i15 + 2) % 2]) + (x0 + scratch9[i15])));
                let v17 = ((if x0 < p1[(i13 + 1) % 3] || v2 > 0.3 { (p1[0] + state10) } else { state10 })).tanh();
            }
            for j18 in 0..2 { scratch9[j18] = 0.5_f64.sin(); }
            sum12 += 0.5 * (v2) * scratch9[0] + state10;
        }
        let mut sum19 = 0.0;
        for i20 in 0..3 {
            state10 = (v1) * (v1);
            for j21 in 0..scratch9.len() {
                scratch9[j21] = ((0.25 * (i20 as f64)) / (2.0 + (v2).sin()) + v2);
            }
            for e22 in p1.iter().rev() {
                let state10 = (state10) * ((q2) * (v2));
                let v1 = (({ let inner24 = (*e22).atan2(2.0 + (x0).sin()); inner24 * ((p1[i20]).hypot(1.0 + (x0).powi(2))) })).tanh();
            }
            for j25 in 0..2 { scratch9[j25] += 0.5_f64.sin(); }
            sum19 += ({ let inner26 = v1; inner26 * ((x0 + v2)) }) * scratch9[1] + state10;
        }
        ((if x0 < v2 || x0 > 0.3 { p1[1] } else { p1[0] })) * (({ let inner27 = p1[0]; inner27 * (q2) })) + v2 + q2 + p1[2] + sum4 + sum12 + sum19
    }

    compare!(
        program, (a0[0], a1, a2[0]), (&mut d0[0], d1, &mut d2[0]), |a0: 1, a1: 3, a2: 1|, |d0, d1, d2|,
        at: [-1.32, 0.65, 0.32, 0.45, 0.57], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_66 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let mut m1 = 0.5 * (((if !(x0 > x0) { x0 } else { x0 })).tanh());
        let v2 = ((x0).clamp(-1.25, 1.25)) * ((1.0 + (m1).powi(2)).sqrt());
        let v3 = ((m1 + (x0).cos())).tanh();
        (v2 + v3 + x0 + m1, (v3).max((m1).sin()))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let (left1, right2) = (0.5 * ((p1[3]).sin()), ((p1[2]) * (x0)).tanh());
        if (1.5 + (p1[1]).cos()).recip() > 0.1 && ({ let inner3 = right2; inner3 * (right2) }) < 0.9 {
            let mut m4 = (helper_0((p1[1]).tanh()).1 + right2);
            return (helper_0((left1).sin()).0).max((left1 - (x0))) + left1 + left1 + x0;
        }
        let mut scratch5 = vec![((p1[2] + p1[3])).sin(); 3];
        let mut state6 = ((p1[2]) * (right2)).sin();
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            state6 = 0.5 * ((right2 + x0));
            for j9 in 0..scratch5.len() {
                if i8 < 1 { continue; }
                scratch5[j9] = scratch5[(j9 + 1) % 3].sin();
            }
            let t10 = helper_0(0.5 * (helper_0((left1).tanh()).0));
            sum7 += (if i8 % 2 == 0 { (0.25 * (i8 as f64) - (x0)) } else { helper_0(left1).0 }) * scratch5[(i8 + 2) % 3] + state6;
        }
        let mut sum11 = 0.0;
        for i12 in 0..3 {
            state6 = 0.5 * (helper_0((left1).tanh()).0);
            for j13 in 0..3 {
                if !(p1[3 - i12] > left1) { scratch5[j13] = ((p1[3 - j13]) * ((x0).min(left1))).sin(); }
                else { scratch5[j13] = ((-((0.25 * (i12 as f64)).powi(2))).exp()).sin(); }
            }
            let (left15, right16) = helper_0(((|a14: f64| state6)(0.5 * (right2))).tanh());
            let (left17, right18) = helper_0(helper_0(0.5 * (scratch5[(i12 + 1) % 3])).1);
            for j19 in 0..3 { scratch5[j19] += 0.5_f64.sin(); }
            sum11 += ((helper_0((0.25 * (i12 as f64)).sin()).0).cos()).tanh() * scratch5[1] + state6;
        }
        (helper_0(scratch5[0]).1 + ({ let inner20 = p1[3]; inner20 * (right2) })) + right2 + scratch5[1] + scratch5[2] + sum7 + sum11
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-1.5, -1.46, -0.06, -0.26, -0.33], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_67 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let v1 = 0.5 * ((x0 + (x0).cos()));
        let v2 = if (x0).min(x0) > x0 {
            let v4 = ({ let inner3 = v1; inner3 * ((x0 + inner3)) });
            ((v4).abs()).tanh()
        } else {
            0.5 * (({ let inner5 = v1; inner5 * ((v1).powi(3)) }))
        };
        (((x0) / (2.0 + (x0).sin())).powi(3) + v2 + v1 + v2, ((-((v1).powi(2))).exp()) * ((v2 - (v2))))
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let t1 = helper_0(((if x0 > x0 { x0 } else { x0 })).sin());
        let mut row2 = vec![(t1.1).tanh(), (|a3: f64| x0)(t1.1), helper_0((t1.1).tanh()).1, t1.1];
        let mut scratch4 = vec![((x0 + t1.1)).tanh(); 3];
        let mut state5 = (helper_0(0.5 * (x0)).1).tanh();
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            for j8 in 0..scratch4.len() {
                scratch4[j8] = (helper_0(0.5 * ((x0 + t1.0))).1).tanh();
            }
            let t9 = helper_0(0.5 * ((state5 - (row2[i7]))));
            sum6 += (helper_0(0.5 * (state5)).0) * (helper_0(0.5 * (x0)).1) * scratch4[(i7 + 2) % 3] + state5;
        }
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            state5 = (helper_0(0.5 * (t1.0)).0).tanh();
            scratch4.fill(((0.25 * (i11 as f64)) * (state5)).sin());
            let t13 = helper_0(0.5 * ((1.5 + (scratch4[(i11 + 2) % 3]).sin()).ln()));
            let t14 = helper_0(helper_0((t1.0).tanh()).0);
            let (left15, right16) = helper_0(row2[i11]);
            for j17 in 0..3 { scratch4[j17] = 0.5_f64.sin(); }
            sum10 += helper_0((helper_0((right16).tanh()).0).tanh()).0 * scratch4[1] + state5;
        }
        (t1.0).hypot(1.0 + (helper_0(row2[2]).1).powi(2)) + t1.0 + row2[2] + row2[2] + sum6 + sum10
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.34], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_68 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let mut row1 = vec![0.5 * ((x0) * (*p1)); 4];
        match 0 {
            1..=2 => {
            }
            1 if (|a2: f64| *p1)((*p1).tanh()) > row1[3] => {
            }
            _ => {
            }
        }
        let mut scratch3 = [(if ({ let inner4 = row1[1]; inner4 * (*p1) }) > *p1 { *p1 } else { *p1 }); 2];
        let mut state5 = ((x0 + x0)).sin();
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            state5 = 0.5 * (scratch3[i7 % 2]);
            scratch3[i7 % 2] = ((row1[3 - i7] + x0)).sin();
            let mut row9 = vec![0.5 * ((1.0 + (x0).powi(2)).sqrt()); 4];
            for j10 in 0..2 { scratch3[j10] = 0.5_f64.sin(); }
            sum6 += (((scratch3[i7 % 2]).hypot(1.0 + (scratch3[(i7 + 1) % 2]).powi(2)) + (row1[(i7 + 1) % 4]).cos())).sin() * scratch3[i7 % 2] + state5;
        }
        (-(row1[3])).abs() + row1[2] + x0 + row1[3] + sum6
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.85, 1.22], weights: [0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_72 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut sum1 = 0.0;
        for j2 in 0..2 {
            let factor5 = -((q2[j2]).abs());
            let mut column4 = ((if j2 < 2 { p1 } else { q2[3] })).tanh();
            for k3 in 0..2 {
                column4 += q2[k3 * 2 + j2] * factor5 * 0.25 * (k3 as f64);
            }
            sum1 += column4.sin();
        }
        let mut scratch6 = [(q2[2] + x0); 3];
        let mut scratch7 = [0.5 * (f64::sin(x0)); 3];
        let mut state8 = (scratch6[1]).min(scratch6[1]);
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            state8 = ((if x0 > 0.1 && (q2[i10] + x0) < 0.9 { x0 } else { scratch7[(i10 + 1) % 3] })).tanh();
            scratch6[..2].fill(0.5 * ((q2[3 - i10]) / (2.0 + (p1).sin())));
            for j13 in 1..3 {
                scratch7[j13] = scratch7[(j13 + 1) % 3].sin();
                scratch7[j13] *= 0.5 + 0.25 * scratch7[j13].cos();
            }
            let v14 = (state8) * ((p1).min(state8));
            scratch6.swap(2 - i10, 2 - i10);
            let v15 = ((scratch7[(i10 + 1) % 3]) / (2.0 + (scratch6[0]).sin())).clamp(-1.25, 1.25);
            for j16 in 0..3 { scratch6[j16] = 0.5_f64.sin(); }
            sum9 += p1 * scratch7[2 - i10] + state8;
        }
        let mut sum17 = 0.0;
        for i18 in 0..3 {
            for j19 in 0..3 {
                if x0 > scratch6[0] { scratch6[j19] = 0.5 * (((-((p1).powi(2))).exp()).abs()); }
                else { scratch6[j19] = 0.5 * ((state8 - (x0))); }
            }
            for j20 in 1..3 {
                if (scratch7[0]).powi(2) > 0.1 && p1 < 0.9 { break; }
                scratch7[j20] = (x0).tanh();
            }
            let v22 = (((q2[3 - i18]).max(scratch7[2]) - (({ let inner21 = scratch7[i18]; inner21 * (inner21) })))).sin();
            for j23 in 1..3 { scratch6[j23] = scratch6[j23 - 1].sin(); }
            sum17 += (v22).sin() * scratch6[1] + state8;
        }
        ({ let inner24 = x0; inner24 * ((inner24) * (q2[0])) }) + q2[3] + q2[2] + q2[3] + sum1 + sum9 + sum17
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-0.05, 1.44, 0.12, -1.38, 0.2, 1.23], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_73 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64]) -> (f64, f64) {
        let v1 = 0.5 * (((-((x0).powi(2))).exp()).sin());
        let v2 = (-(((1.0 + (v1).powi(2)).sqrt()).powi(2))).exp();
        let v3 = ((v2 + (v2).cos())).tanh();
        (v3 + p1[0] + v2 + v2, ((|a4: f64| a4)(0.5 * (x0))).sin())
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
        let t1 = helper_0(helper_0(q2[1], &[p1[1], x0, q2[1], x0]).0, &[q2[0], p1[0], x0, x0]);
        let mut scratch2 = vec![0.5 * ((t1.0 + q2[1])); 2];
        let mut state3 = ((scratch2[1] - (scratch2[1]))).sin();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = 0.5 * ((q2[i5 % 2]) * (p1[(i5 + 1) % 2]));
            for j6 in 1..scratch2.len() {
                scratch2[j6] = (helper_0((x0).tanh(), &[0.25 * (i5 as f64), state3, p1[1 - j6], x0]).0 + (t1.0 + q2[(i5 + 2) % 2]));
            }
            let t7 = helper_0(helper_0(0.25 * (i5 as f64), &[q2[1], state3, x0, t1.1]).0, &[x0, t1.0, state3, x0]);
            for j8 in 0..2 { scratch2[j8] += 0.5_f64.sin(); }
            sum4 += 0.5 * ((helper_0(scratch2[i5 % 2], &[t1.0, x0, t1.0, x0]).0 + ({ let inner9 = scratch2[0]; inner9 * (x0) }))) * scratch2[(i5 + 1) % 2] + state3;
        }
        helper_0(((|a10: f64| scratch2[0])(state3)).tanh(), &[scratch2[1], scratch2[1], state3, q2[0]]).1 + scratch2[1] + state3 + t1.1 + sum4
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-0.33, 0.63, -0.99, 1.07, -0.62], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_76 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut scratch1 = [x0; 2];
        let mut state2 = ((x0 + scratch1[1])).tanh();
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            state2 = scratch1[(i4 + 1) % 2];
            for j5 in 0..scratch1.len() {
                if i4 < 2 { scratch1[j5] = (((x0) * (1.1700000000000002_f64)) / (2.0 + (x0).sin())).sin(); }
            }
            let v6 = 0.5 * (((scratch1[(i4 + 2) % 2] + scratch1[0]) - ((x0 - (scratch1[i4 % 2])))));
            if ({ let inner7 = state2; inner7 * (v6) }) > 0.1 && (v6 + 0.25 * (i4 as f64)) < 0.9 {
                return -((scratch1[i4 % 2]) * (scratch1[i4 % 2])) + v6 + scratch1[i4 % 2] + scratch1[(i4 + 2) % 2];
            }
            sum3 += 0.5 * ((x0).sin()) * scratch1[i4 % 2] + state2;
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state2 = x0;
            for j10 in 0..2 {
                scratch1[j10] = 0.5 * ((|a11: f64| 0.25 * (i9 as f64))(((0.25 * (i9 as f64)) / (2.0 + (1.53_f64).sin())).sin()));
            }
            state2 += (x0).tanh();
            let mut row12 = vec![-(state2), state2, (|a13: f64| a13)((scratch1[0]).tanh()), (state2).abs()];
            sum8 += 0.5 * ((x0) / (2.0 + (scratch1[0]).sin())) * scratch1[i9 % 2] + state2;
        }
        ((x0) * (x0)) / (2.0 + (x0).sin()) + x0 + x0 + x0 + sum3 + sum8
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.83], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_77 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = 0.5 * ((x0).sin());
        let v1 = (-(((-((v1).powi(2))).exp()).powi(2))).exp();
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let v4 = 0.5 * (((x0).cos()) * (v1));
            sum2 += (((v1).powi(3)).tanh()).sin();
        }
        let mut scratch5 = [(v1) / (2.0 + (x0).sin()); 2];
        let mut state6 = ((1.5 + (scratch5[1]).cos()).recip()).tanh();
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            scratch5[i8 % 2] = 0.5 * ((x0 + x0));
            let v1 = ((if i8 % 2 == 0 { (x0 + state6) } else { ({ let inner10 = v1; inner10 * (v1) }) })).sin();
            sum7 += (scratch5[(i8 + 2) % 2] - (v1)) * scratch5[i8 % 2] + state6;
        }
        let mut sum11 = 0.0;
        for i12 in 0..3 {
            state6 = ((v1).atan()).tanh();
            for j13 in (0..scratch5.len()).step_by(2) {
                if i12 % 2 == 0 { scratch5[j13] = (((0.25 * (j13 as f64)) / (2.0 + (state6).sin())).min((x0 - (0.25 * (i12 as f64))))).sin(); }
            }
            let v1 = (scratch5[i12 % 2]).tanh();
            sum11 += ((if i12 % 2 == 0 { (v1 + scratch5[(i12 + 1) % 2]) } else { (v1).mul_add(state6, x0) })).sin() * scratch5[i12 % 2] + state6;
        }
        (stop_gradient(v1)).tanh() + v1 + x0 + x0 + sum2 + sum7 + sum11
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.49], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_79 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = 0.5 * ((x0).sin());
        let v1 = (-(((-((v1).powi(2))).exp()).powi(2))).exp();
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let v4 = 0.5 * (((x0).cos()) * (v1));
            sum2 += (((v1).powi(3)).tanh()).sin();
        }
        let mut scratch5 = [(v1) / (2.0 + (x0).sin()); 2];
        let mut state6 = ((1.5 + (scratch5[1]).cos()).recip()).tanh();
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            scratch5[i8 % 2] = 0.5 * ((x0 + x0));
            let v1 = ((if i8 % 2 == 0 { (x0 + state6) } else { ({ let inner10 = v1; inner10 * (v1) }) })).sin();
            sum7 += (scratch5[(i8 + 2) % 2] - (v1)) * scratch5[i8 % 2] + state6;
        }
        let mut sum11 = 0.0;
        for i12 in 0..3 {
            state6 = ((v1).atan()).tanh();
            for j13 in (0..scratch5.len()).step_by(2) {
                if i12 % 2 == 0 { scratch5[j13] = (((0.25 * (j13 as f64)) / (2.0 + (state6).sin())).min((x0 - (0.25 * (i12 as f64))))).sin(); }
            }
            let v1 = (scratch5[i12 % 2]).tanh();
            sum11 += ((if i12 % 2 == 0 { (v1 + scratch5[(i12 + 1) % 2]) } else { (v1).mul_add(state6, x0) })).sin() * scratch5[i12 % 2] + state6;
        }
        (stop_gradient(v1)).tanh() + v1 + x0 + x0 + sum2 + sum7 + sum11
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.49], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_82 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64; 2]) -> f64 {
        let mut row1 = vec![q2[p1 % 2], (q2[0]).sin()];
        let mut scratch2 = [((x0 + q2[p1 % 2])).tanh(); 2];
        let mut scratch3 = vec![(q2[p1 % 2]).tanh(); 2];
        let mut state4 = (scratch2[p1 % 2]).min(scratch3[p1 % 2]);
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = (q2[p1 % 2]).abs();
            for j7 in (0..2).step_by(2) {
                if p1 < 2 { scratch2[j7] = scratch2[(j7 + 1) % 2].sin(); }
                else { scratch2[j7] = 0.5 * (scratch3[0]); }
            }
            for e9 in scratch3.iter_mut() {
                *e9 = (q2[1]) * ((scratch2[(i6 + 1) % 2]) * (state4));
            }
            let row10 = [(x0 - (scratch2[i6 % 2])), state4];
            let mut row11 = [[(q2[p1 % 2] - (scratch3[i6 % 2])), q2[i6 % 2]], [(row10[i6 % 2]).clamp(-1.25, 1.25), (state4).min(row10[(p1 + 1) % 2])]];
            let row12 = q2.to_vec();
            sum5 += 0.5 * ((({ let inner13 = row11[(p1 + 2) % 2][p1 % 2]; inner13 * (row12[i6 % 2]) }) + (row10[i6 % 2] + x0))) * scratch2[i6 % 2] + state4;
        }
        ((0.25 * (p1 as f64)) * (q2[(p1 + 2) % 2]) - (x0)) + row1[p1 % 2] + x0 + q2[p1 % 2] + sum5
    }

    compare!(
        program, (a0[0], 1, array(a2)), (&mut d0[0], array(d2)), |a0: 1, a2: 2|, |d0, d2|,
        at: [0.87, -0.64, -0.01], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_84 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64; 2]) -> f64 {
        let p1 = ((1.0 + (p1).powi(2)).sqrt()).min((-((p1).powi(2))).exp());
        let v1 = ((p1) * (p1)) / (2.0 + (p1).sin());
        let mut scratch2 = [(({ let inner3 = x0; inner3 * (v1) })).sin(); 2];
        let mut state4 = 0.5 * (scratch2[1]);
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = (0.25 * (i6 as f64)) * (x0);
            for j7 in 0..2 {
                scratch2[j7] = (((-((p1).powi(2))).exp() - ((v1) * (0.25 * (i6 as f64))))).tanh();
            }
            let v9 = 0.5 * ((if x0 < scratch2[i6 % 2] || state4 > 0.3 { (if i6 < 1 { x0 } else { q2[i6 % 2] }) } else { ({ let inner8 = p1; inner8 * (q2[i6 % 2]) }) }));
            let p1 = (v1).min(1.59_f64);
            let v10 = ((state4) / (2.0 + (v9).sin())).atan2(2.0 + ((q2[i6 % 2]) * (v1)).sin());
            for j11 in 0..2 { scratch2[j11] += 0.5_f64.sin(); }
            sum5 += ((if v1 < q2[0] || scratch2[(i6 + 1) % 2] > 0.3 { (scratch2[i6 % 2]) * (p1) } else { (v10 - (v1)) })).tanh() * scratch2[i6 % 2] + state4;
        }
        let mut sum12 = 0.0;
        for i13 in 0..3 {
            for j14 in 0..2 {
                scratch2[j14] = (q2[i13 % 2]).tanh();
            }
            let v15 = match i13 % 4 {
                k if k > 0 && q2[i13 % 2] > state4 => {
                    let mut row16 = [[v1, (state4).atan()], [(v1) / (2.0 + (state4).sin()), (p1).hypot(1.0 + (p1).powi(2))]];
                    if x0 > state4 {
                        return q2[i13 % 2] + 0.25 * (i13 as f64) + x0 + scratch2[(i13 + 1) % 2];
                    }
                    'outer17: for i18 in (1..5).step_by(2).rev() {
                    }
                    ((1.0 + (x0).powi(2)).sqrt() + (|a19: f64| a19)(scratch2[(i13 + 1) % 2]))
                }
                1 if q2[i13 % 2] > state4 => {
                    ((q2[i13 % 2]).max(({ let inner20 = scratch2[(i13 + 2) % 2]; inner20 * (scratch2[(i13 + 2) % 2]) }))).sin()
                }
                _ => {
                    0.5 * (scratch2[i13 % 2])
                }
            };
            if x0 > state4 {
                return ({ let inner21 = p1; inner21 * (({ let inner22 = x0; inner22 * (inner22) })) }) + q2[i13 % 2] + state4 + state4;
            }
            for j23 in 1..2 { scratch2[j23] = scratch2[j23 - 1].sin(); }
            sum12 += ((stop_gradient(p1)).abs()).sin() * scratch2[1] + state4;
        }
        v1 + v1 + v1 + x0 + sum5 + sum12
    }

    compare!(
        program, (a0[0], a1[0], array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [-1.12, -0.08, -1.36, 0.58], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_86 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 2]) -> f64 {
        let x0 = ((p1[0]).cos()).min((p1[1]).abs());
        let x0 = (((x0).cos() + x0)).tanh();
        let mut scratch1 = vec![(p1[0]).powi(3); 3];
        let mut state2 = 0.5 * ((if !(scratch1[2] > scratch1[0]) { p1[1] } else { scratch1[2] }));
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            state2 = 0.5 * (f64::sin(x0));
            scratch1[..2].fill((p1[(i4 + 1) % 2]).sin());
            let v6 = ((x0 + (state2).mul_add(p1[i4 % 2], state2))).sin();
            for i7 in 1..3 {
                let x0 = x0;
            }
            for j8 in 0..3 { scratch1[j8] = 0.5_f64.sin(); }
            sum3 += 0.5 * (((state2) * (p1[i4 % 2]) - ((0.25 * (i4 as f64)) * (state2)))) * scratch1[2 - i4] + state2;
        }
        ((p1[0]).sin() + p1[0]) + x0 + p1[1] + x0 + sum3
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        at: [1.22, 1.35, -1.47], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_88 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut scratch1 = [((x0).tanh()).sin(); 2];
        let mut state2 = ({ let inner3 = x0; inner3 * (p1) });
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state2 = (x0) / (2.0 + (scratch1[i5 % 2]).sin());
            for j6 in 0..2 {
                scratch1[j6] = (state2).sin();
                scratch1[j6] *= 0.5 + 0.25 * scratch1[j6].cos();
            }
            let v7 = 0.5 * (((if state2 > 0.1 && (state2 + x0) < 0.9 { state2 } else { 0.25 * (i5 as f64) }) - ((1.5 + (x0).sin()).ln())));
            let v8 = (((if x0 < x0 || scratch1[i5 % 2] > 0.3 { v7 } else { x0 })).min((scratch1[i5 % 2]).tanh())).sin();
            for j9 in 1..2 { scratch1[j9] = scratch1[j9 - 1].sin(); }
            sum4 += (v7) * ((p1).min(v7)) * scratch1[(i5 + 2) % 2] + state2;
        }
        ((p1).atan() - (p1)) + p1 + x0 + x0 + sum4
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.3, 0.5], weights: [0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_89 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &Vec<f64>) -> f64 {
        let mut row1 = [0.5 * ((if x0 > q2[2] { x0 } else { q2[2] })); 4];
        let mut sum2 = 0.0;
        for i3 in 1..3 {
            let difference4 = row1[i3 + 1] - row1[i3] * row1[i3 - 1];
            let mut n7 = 0;
            let found6 = 'outer5: loop {
                n7 += 1;
                if n7 > 2 {
                    break (((x0) * (difference4)) / (2.0 + (difference4).sin())).sin();
                }
                let mut row8 = q2.to_vec();
            };
            sum2 += (((difference4).atan()) * (row1[(i3 + 1) % 4])).sin();
        }
        let mut scratch9 = vec![0.5 * ((1.0 + (row1[2]).powi(2)).sqrt()); 2];
        let mut scratch10 = [0.5 * ((q2[3] + p1)); 2];
        let mut state11 = 0.5 * ((x0).mul_add(scratch9[0], row1[1]));
        let mut sum12 = 0.0;
        for i13 in 0..3 {
            state11 = (x0).max(x0);
            for j14 in 0..2 {
                if i13 < 1 { continue; }
                scratch9[j14] = scratch9[(j14 + 1) % 2].sin();
            }
            for j15 in 0..2 {
                scratch10[j15] = q2[j15];
            }
            state11 = 0.5 * (scratch9[0]);
            sum12 += (scratch10[1]).tanh() * scratch10[i13 % 2] + state11;
        }
        (if !(p1 > x0) { x0 } else { p1 }) + row1[1] + q2[0] + p1 + sum2 + sum12
    }

    compare!(
        program, (a0[0], a1[0], &a2.to_vec()), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-0.26, 0.83, 1.18, 0.35, -1.12, -0.56], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_91 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> f64 {
        let x0 = (((1.5 + (x0).sin()).ln()).abs()).sin();
        let v1 = (x0).tanh();
        if !(v1 > v1) {
        }
        let mut scratch2 = [((-((x0).powi(2))).exp()).sin(); 3];
        let mut state3 = (1.0 + (scratch2[0]).powi(2)).sqrt();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            for j6 in (0..scratch2.len()).rev() {
                if !(scratch2[j6] > state3) { scratch2[j6] = 0.5 * ((x0 - ((1.5 + (x0).sin()).ln()))); }
                else { scratch2[j6] = 0.5 * ((if state3 < v1 || x0 > 0.3 { state3 } else { x0 })); }
            }
            let v7 = ((1.5 + (state3).cos()).recip()).sin();
            let mut m8 = (state3).sin();
            for j9 in 1..3 { scratch2[j9] *= scratch2[j9 - 1].sin(); }
            sum4 += (((x0 + v1) - ((v7 - (m8))))).tanh() * scratch2[i5] + state3;
        }
        -((v1 + x0)) + x0 + v1 + v1 + sum4
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let v1 = (if p1[2] < x0 || x0 > 0.3 { (p1[1]).atan() } else { (if (p1[1] + x0) > x0 { x0 } else { x0 }) });
        let mut m2 = (p1[0]).sin();
        let mut sum3 = 0.0;
        for i4 in 0..2 {
            let difference5 = p1[i4 + 1] - p1[i4];
            let r6 = helper_0(((difference5).mul_add(x0, v1)).tanh());
            sum3 += 0.5 * ((helper_0(0.5 * (v1))).min(r6));
        }
        let mut scratch7 = vec![(m2).sin(); 2];
        let mut state8 = 0.5 * ((x0) * (x0));
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            state8 = ((m2 + p1[i10])).tanh();
            for j11 in 0..2 - 1 {
                scratch7[j11] = ((1.5 + (stop_gradient(x0)).cos()).recip()).tanh();
            }
            'outer12: for i13 in (1..5).step_by(2).rev() {
                let r14 = helper_0((1.0 + (x0).powi(2)).sqrt());
            }
            let mut row15 = [({ let inner16 = state8; inner16 * (m2) }), (p1[2 - i10] + m2)];
            for j17 in 1..2 { scratch7[j17] += scratch7[j17 - 1].sin(); }
            sum9 += stop_gradient((v1 + x0)) * scratch7[i10 % 2] + state8;
        }
        helper_0(helper_0(0.5 * (v1))) + x0 + m2 + p1[2] + sum3 + sum9
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [0.32, 0.45, 0.57, -1.36], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_92 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut sum1 = 0.0;
        for i2 in 1..3 {
            match i2 % 4 {
                1..=2 => {
                    let mut row3 = [[x0, (if x0 > 0.1 && (x0 + x0) < 0.9 { x0 } else { x0 })], [x0, (x0 - (0.25 * (i2 as f64)))]];
                }
                1 if 0.25 * (i2 as f64) > 0.1 && (x0) * (1.0_f64) < 0.9 => {
                }
                _ => {
                }
            }
            sum1 += (((x0 + x0)) * (({ let inner4 = 1.1500000000000001_f64; inner4 * (inner4) }))).sin();
        }
        let mut scratch5 = vec![(x0).sin(); 3];
        let mut state6 = scratch5[0];
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            state6 = ((x0 - (x0))).sin();
            for j9 in 0..3 {
                scratch5[j9] = scratch5[(j9 + 1) % 3].sin();
                scratch5[j9] *= 0.5 + 0.25 * scratch5[j9].cos();
            }
            let v10 = ((0.25 * (i8 as f64)) * (scratch5[2 - i8])) / (2.0 + (x0).sin());
            let v11 = if scratch5[i8] > state6 {
                let mut n12 = 0;
                while n12 < 2 {
                    n12 += 1;
                }
                ((scratch5[n12 % 3]) * (v10) + (state6) * (state6))
            } else {
                ((x0).powi(2)).tanh()
            };
            for j13 in 0..3 { scratch5[j13] += 0.5_f64.sin(); }
            sum7 += (x0 + (-((scratch5[2 - i8]).powi(2))).exp()) * scratch5[(i8 + 1) % 3] + state6;
        }
        scratch5[2] + state6 + x0 + x0 + sum1 + sum7
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.04], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_93 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let mut m1 = (p1[1]).tanh();
        let x0 = (((x0).cos() + m1)).tanh();
        let mut scratch2 = [((-((m1).powi(2))).exp()).sin(); 3];
        let mut state3 = ((m1).sin()).tanh();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (scratch2[i5]).sin();
            for j6 in 0..3 - 1 {
                scratch2[j6] = scratch2[(j6 + 1) % 3].sin();
            }
            let v7 = (if !(state3 > x0) { (p1[0]).max(m1) } else { (p1[(i5 + 1) % 3]) * (p1[(i5 + 2) % 3]) });
            sum4 += ((|a8: f64| m1)((state3) / (2.0 + (state3).sin()))).sin() * scratch2[i5] + state3;
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            state3 = ((scratch2[i10]).mul_add(x0, x0)).sin();
            for j11 in 0..3 {
                scratch2[j11] = scratch2[(j11 + 1) % 3].sin();
                scratch2[j11] *= 0.5 + 0.25 * scratch2[j11].cos();
            }
            let x0 = (((scratch2[i10] + p1[i10])) / (2.0 + (p1[(i10 + 2) % 3]).sin())).sin();
            let v12 = (state3).sin();
            let v13 = 0.5 * (((if i10 % 2 == 0 { 0.25 * (i10 as f64) } else { state3 })).clamp(-1.25, 1.25));
            sum9 += ((scratch2[i10]).abs()).tanh() * scratch2[2 - i10] + state3;
        }
        stop_gradient((state3) * (scratch2[0])) + m1 + p1[0] + m1 + sum4 + sum9
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.5, 1.11, 1.41, 1.16], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_94 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = (((1.5 + (x0).sin()).ln()).abs()).sin();
        let mut sum1 = 0.0;
        for i2 in 1..3 {
            let v3 = 0.5 * (-(f64::sin(x0)));
            let t4 = (0.5 * ((0.25 * (i2 as f64)).sin()), (v3) * (x0));
            sum1 += (((-((v3).powi(2))).exp()).abs()).tanh();
        }
        let mut scratch5 = vec![0.5 * ((|a6: f64| a6)((x0).tanh())); 3];
        let mut state7 = ((if x0 > x0 { x0 } else { x0 })).sin();
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            for j10 in 0..scratch5.len() {
                scratch5[j10] = scratch5[(j10 + 1) % 3].sin();
            }
            scratch5.swap(i9, 2 - i9);
            let mut m11 = 0.5 * (scratch5[(i9 + 2) % 3]);
            let v12 = 0.5 * (((state7 + state7) + (0.25 * (i9 as f64) - (state7))));
            for j13 in 0..3 { scratch5[j13] = 0.5_f64.sin(); }
            sum8 += (((v12 + scratch5[2])) * ((x0).max(m11))).sin() * scratch5[i9] + state7;
        }
        (1.0 + ((x0).max(x0)).powi(2)).sqrt() + x0 + x0 + x0 + sum1 + sum8
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.02], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_99 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64, q2: &f64) -> f64 {
        let v1 = ((*p1 + (x0).cos())).tanh();
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let mut row4 = [[x0, (if v1 > 0.1 && (v1 + x0) < 0.9 { v1 } else { 0.25 * (i3 as f64) })], [(1.5 + (x0).sin()).ln(), *q2]];
            sum2 += (((x0).max(*p1)) / (2.0 + (x0).sin())).sin();
        }
        let mut scratch5 = vec![0.5 * ((x0 + *p1)); 2];
        let mut state6 = (({ let inner7 = scratch5[1]; inner7 * (*p1) })).sin();
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state6 = ((|a10: f64| scratch5[i9 % 2])(0.25 * (i9 as f64))).tanh();
            for j11 in 0..scratch5.len() {
                scratch5[j11] = 0.5 * (state6);
                scratch5[j11] *= 0.5 + 0.25 * scratch5[j11].cos();
            }
            for i12 in 0..=i9 {
                let v13 = ((scratch5[(i12 + 1) % 2]) / (2.0 + (v1).sin())).clamp(-1.25, 1.25);
                let v14 = if *p1 > 0.25 * (i9 as f64) {
                    scratch5.fill((*q2).mul_add(v13, x0));
                    ((*q2) * (state6)).abs()
                } else {
                    ((*q2).powi(2)).tanh()
                };
                if i12 % 2 == 0 {
                    return stop_gradient((v14) * (v13)) + v14 + *p1 + state6;
                }
            }
            sum8 += (v1).tanh() * scratch5[i9 % 2] + state6;
        }
        let mut sum15 = 0.0;
        for i16 in 0..3 {
            state6 = 0.5 * ((scratch5[i16 % 2]) / (2.0 + (scratch5[i16 % 2]).sin()));
            for e18 in scratch5.iter_mut() {
                *e18 = (x0) * ((*q2) * (state6));
            }
            let v20 = (({ let inner19 = (*p1).atan2(2.0 + (*p1).sin()); inner19 * ((state6).hypot(1.0 + (scratch5[0]).powi(2))) })).sin();
            for j21 in 0..2 { scratch5[j21] += 0.5_f64.sin(); }
            sum15 += (({ let inner22 = v1; inner22 * ((x0 + v20)) })).tanh() * scratch5[i16 % 2] + state6;
        }
        ((*q2) * (*p1) + (v1) * (v1)) + *q2 + *p1 + *q2 + sum2 + sum8 + sum15
    }

    compare!(
        program, (a0[0], &a1[0], &a2[0]), (&mut d0[0], &mut d1[0], &mut d2[0]), |a0: 1, a1: 1, a2: 1|, |d0, d1, d2|,
        at: [0.18, 0.32, 1.1], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_100 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: &mut [f64], p1: &f64) {
        let v1 = (((x0[2] + *p1)) / (2.0 + (*p1).sin())).tanh();
        {
            let part2 = &x0[0..=2];
            let mut t3 = (0.5 * ((*p1).powi(3)), ((if !(part2[2] > *p1) { part2[0] } else { part2[2] })).sin());
            t3.1 = part2[0] * 0.5;
        }
    }

    #[differentiate]
    fn helper_1(x0: &mut [f64], p1: &mut [f64], q2: &f64) {
        helper_0(&mut x0[0..], &0.75);
        helper_0(&mut x0[..], &0.75);
        x0[1] -= (({ let inner1 = (1.5 + (p1[1]).cos()).recip(); inner1 * (({ let inner2 = inner1; inner2 * (inner1) })) })).sin();
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[[f64; 2]; 2]) -> f64 {
        let mut scratch1 = [((x0).max(x0)).sin(); 3];
        let mut scratch2 = vec![(x0).sin(); 3];
        let mut state3 = (p1[2]) * (scratch1[2]);
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (x0 - (scratch1[i5]));
            scratch1.fill(((scratch2[2 - i5]) * (x0)).sin());
            for j7 in (0..3).step_by(2) {
                if j7 < 2 { scratch2[j7] = scratch2[(j7 + 1) % 3].sin(); }
                else { scratch2[j7] = 0.5 * (scratch1[0]); }
            }
            helper_1(&mut scratch1[0..=2], &mut scratch2[1..=2], &state3);
            let mut row8 = [[scratch1[2 - i5], scratch1[2 - i5]], [(state3 + q2[i5 % 2][(i5 + 1) % 2]), (state3) * (q2[0][(i5 + 1) % 2])]];
            sum4 += ((({ let inner9 = q2[i5 % 2][(i5 + 2) % 2]; inner9 * (scratch2[2 - i5]) })).sin()).sin() * scratch1[i5] + state3;
        }
        (x0 - ((p1[1] + p1[3]))) + scratch1[0] + scratch1[1] + scratch2[1] + sum4
    }

    compare!(
        program, (a0[0], &a1.to_vec(), matrix(a2)), (&mut d0[0], d1, matrix(d2)), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [0.67, -1.5, -1.46, -0.06, -0.26, -0.33, -0.05, 1.44, 0.12], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_104 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64) -> f64 {
        let v1 = 0.5 * (((x0).clamp(-1.25, 1.25) - (f64::sin(x0))));
        let t2 = (0.5 * ((p1).powi(3)), ((if !(v1 > v1) { v1 } else { x0 })).tanh());
        let mut m3 = 0.5 * ((f64::sin(p1)).sin());
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            let mut m6 = (((x0).max(p1)) / (2.0 + (x0).sin())).sin();
            sum4 += (((x0 - (v1))) * ((p1).sin())).sin();
        }
        let mut sum7 = 0.0;
        for i8 in 1..3 {
            let v9 = (t2.1) * (x0);
            let mut m10 = ((-(0.25 * (i8 as f64))) * ((v1) * (m3))).sin();
            sum7 += ((v1 - (x0))) * ((m3 + v1));
        }
        let mut scratch11 = [(v1).sin(); 2];
        let mut state12 = 0.5 * ((v1).powi(2));
        let mut sum13 = 0.0;
        for i14 in 0..3 {
            state12 = 0.5 * ((m3 + m3));
            scratch11[i14 % 2] = 0.5 * ((v1) * (state12));
            state12 *= ((v1).sin()).cos();
            for j16 in 0..2 { scratch11[j16] *= 0.5_f64.sin(); }
            sum13 += ((p1) * (v1)).hypot(1.0 + (f64::sin(t2.1)).powi(2)) * scratch11[0] + state12;
        }
        t2.1 + v1 + t2.0 + p1 + sum4 + sum7 + sum13
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 2]) -> f64 {
        let v2 = ((|a1: f64| (p1[1] + x0))(0.5 * (p1[0]))).tanh();
        let mut scratch3 = vec![0.5 * (helper_0((v2).tanh(), v2)); 3];
        let mut scratch4 = vec![((scratch3[2]).atan2(2.0 + (p1[0]).sin())).tanh(); 3];
        let mut state5 = ((scratch4[0]).tanh()).sin();
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            scratch3[i7 % 3] = (helper_0(0.5 * (p1[(i7 + 2) % 2]), (scratch4[2 - i7]).tanh())).tanh();
            for j9 in 0..3 - 1 {
                if helper_0(scratch4[i7], (scratch4[(j9 + 2) % 3]).sin()) > state5 { scratch4[j9] = (((p1[j9 % 2] + x0)).hypot(1.0 + (state5).powi(2))).tanh(); }
            }
            let r10 = helper_0(0.5 * (helper_0((0.25 * (i7 as f64)).tanh(), 0.5 * (scratch4[i7]))), helper_0((scratch4[1]).tanh(), x0));
            for j11 in 1..3 { scratch4[j11] = scratch4[j11 - 1].sin(); }
            sum6 += (helper_0(((r10).clamp(-1.25, 1.25)).tanh(), (r10) * (r10))).tanh() * scratch4[0] + state5;
        }
        -(x0) + x0 + p1[0] + v2 + sum6
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.63, 1.39, 0.96], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_106 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let v1 = 0.5 * (((p1[2]).sin() - (f64::sin(p1[1]))));
        let t2 = (0.5 * ((p1[2]).abs()), ((if !(v1 > v1) { v1 } else { x0 })).tanh());
        let mut scratch3 = [0.5 * ((x0) * (p1[2])); 2];
        let mut state4 = v1;
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            for j7 in 0..scratch3.len() - 1 {
                scratch3[j7] = 0.5 * ((if x0 < state4 || p1[i6] > 0.3 { (if i6 < 1 { x0 } else { p1[j7] }) } else { ({ let inner8 = v1; inner8 * (p1[2 - j7]) }) }));
            }
            let v9 = (scratch3[i6 % 2]).min((scratch3[(i6 + 2) % 2] + x0));
            let v10 = state4;
            'outer11: for e12 in p1.iter() {
            }
            for j14 in 0..2 { scratch3[j14] += 0.5_f64.sin(); }
            sum5 += 0.5 * ((if v1 < p1[2] || t2.0 > 0.3 { (if i6 % 2 == 0 { p1[i6] } else { p1[2 - i6] }) } else { (v1) * (state4) })) * scratch3[i6 % 2] + state4;
        }
        p1[2] + p1[1] + x0 + x0 + sum5
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 3|, |d0, d1|,
        at: [-1.19, 0.89, 0.16, -1.05], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_108 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64) -> (f64, f64) {
        let v1 = 0.5 * (((x0).clamp(-1.25, 1.25) - (f64::sin(x0))));
        let t2 = (0.5 * ((v1).powi(3)), ((if !(v1 > x0) { v1 } else { v1 })).tanh());
        let mut m3 = 0.5 * ((f64::sin(v1)).sin());
        (x0 + m3 + x0 + x0, ((if x0 > x0 { t2.0 } else { v1 })).min((if ({ let inner4 = m3; inner4 * (x0) }) > v1 { v1 } else { v1 })))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let t1 = helper_0(0.5 * (helper_0(p1).1));
        let row2 = [t1.1, helper_0(0.5 * (p1)).1];
        let mut sum3 = 0.0;
        for i4 in 1..1 {
            let difference5 = row2[i4 + 1] - row2[i4] * row2[i4 - 1];
            let (left6, right7) = helper_0(((difference5 + p1)).tanh());
            sum3 -= 0.5 * (((t1.1).atan2(2.0 + (difference5).sin())).hypot(1.0 + ((t1.0) * (right7)).powi(2)));
        }
        let mut sum8 = 0.0;
        for i9 in 1..1 {
            let difference10 = row2[i9 + 1] - row2[i9] * row2[i9 - 1];
            'outer11: for i12 in 0..2 {
                let difference10 = (helper_0(((x0 + difference10)).sin()).0).tanh();
            }
            let mut row13 = row2;
            sum8 += (helper_0((t1.0).tanh()).1).min(helper_0((x0).tanh()).1);
        }
        let mut scratch14 = vec![0.5 * ((x0) * (x0)); 3];
        let mut state15 = helper_0((x0).sin()).1;
        let mut sum16 = 0.0;
        for i17 in 0..3 {
            state15 = ((t1.0) * (scratch14[2 - i17])).sin();
            for j18 in 0..scratch14.len() - 1 {
                scratch14[j18] = (({ let inner19 = (row2[j18 % 2]).atan2(2.0 + (x0).sin()); inner19 * ((inner19) * (p1)) })).sin();
            }
            let (left20, right21) = helper_0(helper_0(row2[1]).0);
            sum16 += (({ let inner22 = helper_0(0.5 * (row2[i17 % 2])).1; inner22 * ((x0) * (scratch14[2 - i17])) })).tanh() * scratch14[2 - i17] + state15;
        }
        helper_0((helper_0((p1).tanh()).1).sin()).1 + row2[1] + x0 + row2[1] + sum3 + sum8 + sum16
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.61, 0.83], weights: [0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_109 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let mut scratch1 = vec![({ let inner2 = x0; inner2 * (*p1) }); 2];
        let mut state3 = 0.5 * ((*p1 + scratch1[0]));
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = ((*p1 - (scratch1[i5 % 2]))).tanh();
            for j6 in 0..scratch1.len() {
                scratch1[j6] = scratch1[(j6 + 1) % 2].sin();
            }
            let mut row7 = scratch1.to_vec();
            let mut row8 = vec![(scratch1[0] + state3), state3];
            let mut row9 = [(scratch1[i5 % 2]).abs(), (state3 - (row8[i5 % 2]))];
            sum4 += (((scratch1[1] + row9[i5 % 2]) + (*p1) * (scratch1[i5 % 2]))).tanh() * scratch1[0] + state3;
        }
        stop_gradient((state3 + state3)) + state3 + *p1 + state3 + sum4
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.82, 0.79], weights: [0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_111 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let v2 = ((f64::sin(p1[0])).min(({ let inner1 = x0; inner1 * (x0) }))).tanh();
        let mut scratch3 = [((if !(v2 > v2) { v2 } else { x0 })).tanh(); 3];
        let mut state4 = (v2) * (v2);
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = ((v2).abs()).tanh();
            for j7 in 0..3 - 1 {
                scratch3[j7] = 0.5 * (((v2) / (2.0 + (state4).sin()) - ((if x0 < x0 || v2 > 0.3 { x0 } else { x0 }))));
            }
            let v8 = ((1.5 + (p1[i6]).cos()).recip()).sin();
            let mut m9 = v8;
            for j10 in 1..3 { scratch3[j10] += scratch3[j10 - 1].sin(); }
            sum5 += 0.5 * (((x0 + p1[(i6 + 2) % 4])) * ((state4) / (2.0 + (v8).sin()))) * scratch3[i6] + state4;
        }
        (({ let inner11 = v2; inner11 * (x0) })) * ((x0 + x0)) + x0 + x0 + v2 + sum5
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.78, 1.08, 1.04, -0.15, -0.5], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_112 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = x0;
        if x0 < x0 || m1 > 0.3 {
            return x0 + m1 + x0 + m1;
        }
        let m1 = ((if !(m1 > x0) { x0 } else { (m1 + x0) })).sin();
        let mut scratch2 = [((x0 + m1)).tanh(); 3];
        let mut state3 = scratch2[2];
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            scratch2[i5 % 3] = (x0).tanh();
            let v7 = ((if i5 % 2 == 1 { (m1).sin() } else { (1.5 + (state3).cos()).recip() })).sin();
            for j8 in 0..3 { scratch2[j8] += 0.5_f64.sin(); }
            sum4 += (x0).sin() * scratch2[0] + state3;
        }
        ((m1 + x0) - ((m1 - (m1)))) + x0 + x0 + m1 + sum4
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.5], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_118 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let p1 = (((-((p1).powi(2))).exp()).max((|a1: f64| p1)(0.5 * (p1)))).tanh();
        let mut scratch2 = vec![(p1) * (q2[2]); 3];
        let mut state3 = ((-((p1).powi(2))).exp()).tanh();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            scratch2.copy_from_slice(&[(1.0 + (p1).powi(2)).sqrt(), (x0 + state3), ({ let inner7 = q2[i5]; inner7 * (q2[i5]) })]);
            let late8;
            if !(p1 > scratch2[(i5 + 2) % 3]) {
                let v9 = x0;
                late8 = (q2[0]).sin();
            } else {
                let x0 = p1;
                late8 = (((x0 + p1) + scratch2[2 - i5])).tanh();
            }
            for j10 in 1..3 { scratch2[j10] *= scratch2[j10 - 1].sin(); }
            sum4 += ((1.0 + ((x0).max(x0)).powi(2)).sqrt()).sin() * scratch2[i5] + state3;
        }
        -((1.0 + (p1).powi(2)).sqrt()) + p1 + p1 + q2[3] + sum4
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [-1.14, -0.66, 0.85, 1.22, 1.35, -1.47], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_125 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 3], q2: &[f64]) -> f64 {
        let v1 = (((if !(q2[2] > q2[0]) { x0 } else { q2[2] }) + (1.5 + (q2[1]).cos()).recip())).sin();
        let mut scratch2 = vec![x0; 2];
        let mut state3 = ((v1) / (2.0 + (scratch2[0]).sin())).sin();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (x0).tanh();
            for j6 in (0..scratch2.len()).rev() {
                scratch2[j6] = ((if i5 % 2 == 1 { (p1[j6]).tanh() } else { (|a7: f64| a7)(0.5 * (p1[2 - j6])) })).tanh();
            }
            let v8 = 0.5 * (scratch2[i5 % 2]);
            sum4 += (x0).sin() * scratch2[(i5 + 2) % 2] + state3;
        }
        ((v1 - (q2[2]))) / (2.0 + (p1[0]).sin()) + p1[0] + x0 + v1 + sum4
    }

    compare!(
        program, (a0[0], array(a1), a2), (&mut d0[0], array(d1), d2), |a0: 1, a1: 3, a2: 3|, |d0, d1, d2|,
        at: [-0.96, 0.5, -1.49, 1.21, 0.19, -0.77, 0.19], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_126 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = [[(x0 + x0), (x0).powi(3)], [-(x0), x0]];
        let mut sum2 = 0.0;
        for i3 in 1..3 {
            let mut row4 = [[(if i3 < 2 { 0.25 * (i3 as f64) } else { x0 }), x0], [(if i3 < 1 { x0 } else { row1[1][0] }), (-((0.25 * (i3 as f64)).powi(2))).exp()]];
            let mut row5 = [row1[i3 % 2][1], row1[i3 % 2][i3 % 2]];
            sum2 += row5[i3 % 2];
        }
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let mut row8 = [[(row1[i7 % 2][i7 % 2] + x0), (row1[i7 % 2][i7 % 2]).min(x0)], [(x0).tanh(), x0]];
            let mut row9 = [(row8[i7 % 2][0] + x0), stop_gradient(x0), (x0 + 0.25 * (i7 as f64)), (row8[(i7 + 1) % 2][i7 % 2] + x0)];
            sum6 += (row8[i7 % 2][i7 % 2]).tanh();
        }
        let mut scratch10 = vec![(f64::sin(x0)).sin(); 2];
        let mut scratch11 = vec![0.5 * (({ let inner12 = x0; inner12 * (inner12) })); 2];
        let mut state13 = 0.5 * ((x0) * (scratch10[1]));
        let mut sum14 = 0.0;
        for i15 in 0..3 {
            state13 = ((x0) * (scratch10[0])).tanh();
            for j16 in 0..2 {
                if x0 < scratch11[i15 % 2] || scratch11[j16] > 0.3 { scratch10[j16] = (((state13 + state13)) * ((x0 - (row1[j16][(j16 + 1) % 2])))).sin(); }
                else { scratch10[j16] = (state13).sin(); }
            }
            for j17 in 0..2 {
                scratch11[j17] = ((state13).mul_add(x0, 0.9299999999999999_f64) - ((state13 - (scratch10[j17]))));
                scratch11[j17] *= 0.5 + 0.25 * scratch11[j17].cos();
            }
            let mut m18 = ((state13 - (row1[i15 % 2][i15 % 2]))) * ((scratch11[0]) * (scratch10[(i15 + 2) % 2]));
            let row19 = [scratch10[i15 % 2], (x0) * (state13), row1[i15 % 2][1], scratch10[i15 % 2]];
            for j20 in 1..2 { scratch10[j20] += scratch10[j20 - 1].sin(); }
            sum14 += 0.5 * (state13) * scratch10[i15 % 2] + state13;
        }
        x0 + x0 + x0 + scratch10[1] + sum2 + sum6 + sum14
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.7], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_128 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &mut f64) -> (f64, f64) {
        let v1 = (((*p1) / (2.0 + (x0).sin())).powi(3)).sin();
        let x0 = ((1.0 + ((if !(*p1 > v1) { v1 } else { *p1 })).powi(2)).sqrt()).tanh();
        let v3 = ((if *p1 > x0 { (*p1 + *p1) } else { ({ let inner2 = v1; inner2 * (inner2) }) })).sin();
        (({ let inner4 = (v1) / (2.0 + (v3).sin()); inner4 * ((v1 + v3)) }) + v1 + *p1 + v3, v3)
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>) -> f64 {
        let mut scratch1 = vec![(p1[0]) * (q2[0]); 3];
        let mut state2 = (p1[0]) * (p1[0]);
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            state2 = 0.5 * (x0);
            for j5 in (0..3).rev() {
                scratch1[j5] = 0.5 * (q2[j5 % 2]);
            }
            scratch1.copy_from_slice(&[(p1[(i4 + 1) % 2]) * (p1[1]), (1.5 + (q2[1]).sin()).ln(), p1[0]]);
            for j6 in 1..3 { scratch1[j6] = scratch1[j6 - 1].sin(); }
            sum3 += (-((p1[i4 % 2]).max(state2))).sin() * scratch1[2 - i4] + state2;
        }
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            state2 = 0.5 * ((p1[i8 % 2]).atan());
            for e10 in scratch1.iter_mut() {
                *e10 += ((1.0 + (stop_gradient(q2[i8 % 2])).powi(2)).sqrt()).sin();
            }
            let (left11, right12) = helper_0(((0.25 * (i8 as f64)) * (x0)).tanh(), &mut scratch1[(i8 + 1) % 3]);
            sum7 += (1.0 + ((state2) * (p1[i8 % 2])).powi(2)).sqrt() * scratch1[0] + state2;
        }
        ({ let inner13 = x0; inner13 * ((inner13) * (q2[0])) }) + q2[1] + q2[0] + q2[1] + sum3 + sum7
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec()), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-0.05, 1.44, 0.12, -1.38, 0.2], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_130 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ((if !(x0 > x0) { x0 } else { (x0 + x0) })).sin();
        let mut scratch1 = [((x0 + x0)).tanh(); 3];
        let mut state2 = scratch1[2];
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            scratch1[i4 % 3] = (x0).tanh();
            let x0 = ((if i4 % 2 == 1 { (scratch1[i4]).tanh() } else { (|a6: f64| state2)(0.5 * (scratch1[2 - i4])) })).tanh();
            for j7 in 0..3 { scratch1[j7] *= 0.5_f64.sin(); }
            sum3 += (1.59_f64).sin() * scratch1[2 - i4] + state2;
        }
        (x0 - ((x0) * (x0))) + x0 + x0 + x0 + sum3
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.2], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_131 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: &mut [f64]) -> (f64, f64) {
        let v1 = (((1.5 + (q2[1]).cos()).recip() + (-((*p1).powi(2))).exp())).tanh();
        let v1 = 0.5 * (*p1);
        q2[1] *= (0.5 * (x0)).cos();
        ((if ({ let inner2 = v1; inner2 * (x0) }) > *p1 { (1.5 + (*p1).cos()).recip() } else { (*p1) / (2.0 + (v1).sin()) }) + q2[2] + x0 + x0, (v1).max(q2[0]))
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let mut row1 = vec![*p1, (*p1) * (x0)];
        let mut scratch2 = vec![((if ({ let inner3 = row1[0]; inner3 * (row1[0]) }) > x0 { x0 } else { x0 })).tanh(); 3];
        let mut state4 = 0.5 * ((1.0 + (x0).powi(2)).sqrt());
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = 0.5 * ((scratch2[i6]) * (*p1));
            for j7 in 0..3 - 1 {
                scratch2[j7] = row1[(i6 + 1) % 2];
            }
            state4 *= (((1.5 + (stop_gradient(scratch2[i6])).sin()).ln()).sin()).cos();
            for j8 in 1..3 { scratch2[j8] = scratch2[j8 - 1].sin(); }
            sum5 += ((if i6 % 2 == 0 { row1[i6 % 2] } else { (1.5 + (x0).sin()).ln() })).tanh() * scratch2[i6] + state4;
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            state4 = ((*p1 + scratch2[i10])).tanh();
            for j11 in 0..3 - 1 {
                scratch2[j11] = ((1.5 + (stop_gradient(x0)).cos()).recip()).tanh();
            }
            'outer12: for i13 in (1..5).step_by(2).rev() {
                let t14 = helper_0(((state4 + row1[(i10 + 1) % 2])).sin(), &state4, &mut scratch2[..]);
            }
            let old15 = std::mem::replace(&mut state4, ((scratch2[2 - i10]).hypot(1.0 + (row1[(i10 + 2) % 2]).powi(2))).tanh());
            if i10 < 1 {
                return (if (row1[i10 % 2] - (x0)) > 0.1 && ({ let inner16 = old15; inner16 * (inner16) }) < 0.9 { (state4).powi(3) } else { x0 }) + old15 + row1[i10 % 2] + *p1;
            }
            sum9 += state4 * scratch2[i10] + state4;
        }
        (f64::sin(row1[1]) + (*p1).hypot(1.0 + (x0).powi(2))) + x0 + *p1 + *p1 + sum5 + sum9
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [0.05, -0.17], weights: [0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_132 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &Vec<f64>) -> f64 {
        let mut scratch1 = vec![(p1[0]) * (q2[0]); 3];
        let mut state2 = (p1[0]) * (p1[0]);
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            state2 = 0.5 * (x0);
            for j5 in (0..3).rev() {
                scratch1[j5] = 0.5 * (q2[j5 % 2]);
            }
            scratch1.copy_from_slice(&[(p1[(i4 + 1) % 2]) * (p1[1]), (1.5 + (q2[1]).sin()).ln(), p1[0]]);
            for j6 in 1..3 { scratch1[j6] = scratch1[j6 - 1].sin(); }
            sum3 += (-((p1[i4 % 2]).max(state2))).sin() * scratch1[2 - i4] + state2;
        }
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            state2 = 0.5 * ((p1[i8 % 2]).atan());
            for e10 in scratch1.iter_mut() {
                *e10 += ((1.0 + (stop_gradient(q2[i8 % 2])).powi(2)).sqrt()).sin();
            }
            let row11 = [(1.5 + (p1[(i8 + 1) % 2]).cos()).recip(), (1.5 + (state2).cos()).recip(), f64::sin(0.25 * (i8 as f64))];
            for j12 in 1..3 { scratch1[j12] = scratch1[j12 - 1].sin(); }
            sum7 += (state2).tanh() * scratch1[(i8 + 1) % 3] + state2;
        }
        ({ let inner13 = x0; inner13 * ((inner13) * (q2[0])) }) + q2[1] + q2[0] + q2[1] + sum3 + sum7
    }

    compare!(
        program, (a0[0], a1, &a2.to_vec()), (&mut d0[0], d1, d2), |a0: 1, a1: 2, a2: 2|, |d0, d1, d2|,
        at: [-0.05, 1.44, 0.12, -1.38, 0.2], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_134 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: &mut [f64], p1: &f64, q2: &mut f64, value3: &Vec<f64>) {
        let v1 = (((-((*q2).powi(2))).exp() + (value3[2] - (x0[2])))).sin();
        let v1 = ((if *p1 > x0[0] { (x0[0] - (*p1)) } else { ({ let inner2 = x0[1]; inner2 * (*p1) }) })).sin();
        let v3 = (*p1 - ((value3[2]).mul_add(value3[3], v1)));
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64; 3]) -> f64 {
        let row1 = [(x0 - (q2[2])), (x0) * (q2[2]), (q2[2] + x0)];
        let row2 = [(q2[2] - (row1[1])), (if (row1[1]) * (q2[1]) > q2[2] { row1[2] } else { q2[2] })];
        let mut scratch3 = vec![((q2[0]).powi(3)).tanh(); 3];
        let mut state4 = 0.5 * ((q2[1]).abs());
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = (row1[i6]) * (q2[1]);
            for e8 in scratch3.iter_mut() {
                *e8 = (if i6 % 2 == 0 { x0 } else { x0 });
            }
            helper_0(&mut scratch3[0..], &x0, &mut state4, &vec![q2[0], p1[i6 % 2], row2[i6 % 2], q2[i6]]);
            helper_0(&mut scratch3[0..], &x0, &mut state4, &vec![p1[i6 % 2], p1[(i6 + 2) % 2], p1[i6 % 2], q2[1]]);
            sum5 += (|a9: f64| ({ let inner10 = p1[i6 % 2]; inner10 * (x0) }))(((x0 + state4)).sin()) * scratch3[2 - i6] + state4;
        }
        ({ let inner11 = (row2[0] + row1[1]); inner11 * ((x0 + q2[0])) }) + row1[2] + x0 + p1[0] + sum5
    }

    compare!(
        program, (a0[0], a1, array(a2)), (&mut d0[0], d1, array(d2)), |a0: 1, a1: 2, a2: 3|, |d0, d1, d2|,
        at: [0.18, 0.32, 1.1, -0.63, 1.2, -1.13], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_136 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &mut f64) -> (f64, f64) {
        let (left1, right2) = (*p1, ((-((x0).powi(2))).exp()).tanh());
        let mut row3 = vec![0.5 * ((left1).max(*p1)); 4];
        if (x0 + right2) > left1 {
        } else {
        }
        ((({ let inner4 = row3[1]; inner4 * (inner4) })).sin() + row3[3] + *p1 + right2, (right2).mul_add(left1, *p1))
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let mut row1 = vec![*p1, (*p1) * (x0)];
        let mut scratch2 = vec![((if ({ let inner3 = row1[0]; inner3 * (row1[0]) }) > x0 { x0 } else { x0 })).tanh(); 3];
        let mut state4 = 0.5 * ((1.0 + (x0).powi(2)).sqrt());
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = 0.5 * ((scratch2[i6]) * (*p1));
            for j7 in 0..3 - 1 {
                scratch2[j7] = row1[(i6 + 1) % 2];
            }
            state4 *= (((1.5 + (stop_gradient(scratch2[i6])).sin()).ln()).sin()).cos();
            for j8 in 1..3 { scratch2[j8] = scratch2[j8 - 1].sin(); }
            sum5 += ((if i6 % 2 == 0 { row1[i6 % 2] } else { (1.5 + (x0).sin()).ln() })).tanh() * scratch2[i6] + state4;
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            state4 = ((*p1 + scratch2[i10])).tanh();
            for j11 in 0..3 - 1 {
                scratch2[j11] = ((1.5 + (stop_gradient(x0)).cos()).recip()).tanh();
            }
            'outer12: for i13 in (1..5).step_by(2).rev() {
                let t14 = helper_0(((state4 + row1[(i10 + 1) % 2])).sin(), &mut scratch2[i10]);
            }
            let t15 = helper_0((1.0 + (x0).powi(2)).sqrt(), &mut scratch2[(i10 + 1) % 3]);
            for j16 in 1..3 { scratch2[j16] += scratch2[j16 - 1].sin(); }
            sum9 += (((x0 + row1[i10 % 2])) * (row1[i10 % 2])).sin() * scratch2[i10] + state4;
        }
        (*p1) * (*p1) + *p1 + row1[0] + x0 + sum5 + sum9
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-1.03, -0.22], weights: [0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_137 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: &mut [f64], p1: usize, q2: &[f64]) {
        let mut row1 = vec![0.5 * ((x0[p1 % 3] - (0.25 * (p1 as f64)))); 4];
        x0[p1 % 3] += ((if p1 < 1 { x0[p1 % 3] } else { (q2[3 - p1] + x0[p1 % 3]) })).sin();
        let v2 = 0.5 * (((row1[p1]) * (x0[1])) / (2.0 + (row1[(p1 + 2) % 4]).sin()));
    }

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let mut row1 = vec![*p1, (*p1) * (x0)];
        let mut scratch2 = vec![((if ({ let inner3 = row1[0]; inner3 * (row1[0]) }) > x0 { x0 } else { x0 })).tanh(); 3];
        let mut state4 = ((row1[0] + row1[0])).tanh();
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            for j7 in 0..3 {
                scratch2[j7] = 0.5 * (((x0).sin() + (row1[i6 % 2] - (row1[j7 % 2]))));
            }
            helper_0(&mut scratch2[..], i6, &[*p1, *p1, 0.25 * (i6 as f64), state4]);
            for i8 in (0..3).rev() {
                'outer9: for i10 in (0..5).step_by(2).rev() {
                }
            }
            for j11 in 1..3 { scratch2[j11] *= scratch2[j11 - 1].sin(); }
            sum5 += (((|a12: f64| scratch2[2 - i6])(0.5 * (state4))).clamp(-1.25, 1.25)).tanh() * scratch2[i6] + state4;
        }
        x0 + scratch2[0] + row1[1] + *p1 + sum5
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.95, -1.28], weights: [0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_139 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = 0.5 * ((-(x0)) * (f64::sin(x0)));
        let mut row1 = vec![0.5 * ((x0).max(x0)); 4];
        let mut scratch2 = vec![((x0 + x0)).tanh(); 2];
        let mut state3 = ((1.5 + (row1[1]).cos()).recip()).sin();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = 0.5 * ((x0) / (2.0 + (row1[(i5 + 2) % 4]).sin()));
            for j6 in 0..scratch2.len() {
                scratch2[j6] = 0.5 * (((state3 + state3) + (0.25 * (i5 as f64) - (state3))));
                scratch2[j6] *= 0.5 + 0.25 * scratch2[j6].cos();
            }
            let v7 = ((state3 - (state3))) * ((x0 + state3));
            let v8 = (((0.25 * (i5 as f64)) * (state3) + (if i5 % 2 == 0 { row1[i5] } else { scratch2[(i5 + 1) % 2] }))).tanh();
            state3 *= ((state3).sin()).cos();
            for j9 in 0..2 { scratch2[j9] *= 0.5_f64.sin(); }
            sum4 += (((state3) * (state3)).min((v7).sin())).tanh() * scratch2[i5 % 2] + state3;
        }
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            state3 = (if i11 % 2 == 0 { x0 } else { x0 });
            for j12 in (0..scratch2.len()).step_by(2) {
                if stop_gradient(x0) > 0.1 && 0.25 * (i11 as f64) < 0.9 { scratch2[j12] = 0.5 * (((state3).tanh()) * ((row1[3 - j12] - (0.25 * (i11 as f64))))); }
                else { scratch2[j12] = ((state3).hypot(1.0 + (0.25 * (j12 as f64)).powi(2))).sin(); }
            }
            let v14 = ((x0) * (scratch2[i11 % 2])).mul_add(({ let inner13 = x0; inner13 * (state3) }), x0);
            let x0 = (((state3) * (0.25 * (i11 as f64))).powi(2)).tanh();
            let state3 = ((({ let inner15 = v14; inner15 * (scratch2[i11 % 2]) }) - (({ let inner16 = row1[(i11 + 2) % 4]; inner16 * (row1[3 - i11]) })))).sin();
            sum10 += 0.5 * (-(f64::sin(v14))) * scratch2[i11 % 2] + state3;
        }
        row1[1] + row1[1] + row1[0] + x0 + sum4 + sum10
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.11], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_140 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64]) -> f64 {
        let (left1, right2) = (0.5 * ((p1[3]).sin()), ((p1[2]) * (x0)).tanh());
        if p1[1] > x0 {
            let mut m4 = right2;
            return ((if x0 > x0 { left1 } else { x0 })).atan2(2.0 + ((if ({ let inner3 = right2; inner3 * (x0) }) > p1[1] { p1[1] } else { right2 })).sin()) + p1[1] + right2 + left1;
        }
        let mut scratch5 = vec![(left1 + p1[2]); 2];
        let mut scratch6 = vec![((left1) * (p1[2])).tanh(); 2];
        let mut state7 = 0.5 * ((1.0 + (scratch6[0]).powi(2)).sqrt());
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            for j10 in 0..scratch5.len() {
                if i9 < 1 { continue; }
                scratch5[j10] = scratch5[(j10 + 1) % 2].sin();
            }
            for j11 in (0..2).rev() {
                scratch6[j11] = (state7).sin();
            }
            let v12 = 0.5 * (((if i9 % 2 == 0 { 0.25 * (i9 as f64) } else { state7 })).clamp(-1.25, 1.25));
            scratch5[(i9 + 2) % 2] += 0.5 * ((state7) / (2.0 + (left1).sin()));
            for j13 in 0..2 { scratch6[j13] += 0.5_f64.sin(); }
            sum8 += (|a14: f64| v12)(0.5 * ((scratch5[i9 % 2]).atan2(2.0 + (v12).sin()))) * scratch5[i9 % 2] + state7;
        }
        let mut sum15 = 0.0;
        for i16 in 0..3 {
            state7 = (right2).sin();
            for j17 in (0..scratch5.len()).rev() {
                if (scratch5[(i16 + 1) % 2]).hypot(1.0 + (scratch5[1 - j17]).powi(2)) > 0.1 && (-((x0).powi(2))).exp() < 0.9 { scratch5[j17] = 0.5 * ((1.5 + (stop_gradient(state7)).sin()).ln()); }
            }
            for j18 in 0..2 {
                scratch6[j18] = ((|a19: f64| p1[(i16 + 2) % 4])((p1[3 - i16]).tanh())).atan2(2.0 + (0.25 * (i16 as f64)).sin());
            }
            let old20 = std::mem::replace(&mut state7, 0.5 * ((right2).min(x0)));
            let old21 = std::mem::replace(&mut state7, 0.5 * ((if i16 < 1 { right2 } else { old20 })));
            sum15 += (({ let inner22 = old20; inner22 * (({ let inner23 = right2; inner23 * (inner23) })) })).sin() * scratch6[i16 % 2] + state7;
        }
        (state7) * (left1) + x0 + p1[0] + state7 + sum8 + sum15
    }

    compare!(
        program, (a0[0], a1), (&mut d0[0], d1), |a0: 1, a1: 4|, |d0, d1|,
        at: [-1.03, -0.22, 0.87, -0.64, -0.01], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_144 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = 0.5 * ((f64::sin(x0)).sin());
        let v2 = (((x0) * (m1)).hypot(1.0 + ((if (if x0 < x0 || x0 > 0.3 { x0 } else { x0 }) > m1 { x0 } else { x0 })).powi(2))).tanh();
        let mut sum3 = 0.0;
        for i4 in 1..3 {
            let x0 = ((x0) * (m1)) / (2.0 + (x0).sin());
            let v5 = (((v2 + x0)) * ((x0) * (m1))).tanh();
            sum3 += ((x0 - (x0))) * ((m1 + x0));
        }
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            let v8 = (((v2 + v2) + (v2).cos())).sin();
            sum6 += 0.5 * (-((1.0 + (m1).powi(2)).sqrt()));
        }
        let mut scratch9 = vec![((x0 - (m1))).sin(); 2];
        let mut state10 = 0.5 * ((1.5 + (x0).sin()).ln());
        let mut sum11 = 0.0;
        for i12 in 0..3 {
            state10 = ((m1).mul_add(m1, scratch9[i12 % 2])).sin();
            for j13 in (0..2).step_by(2) {
                scratch9[j13] = scratch9[(j13 + 1) % 2].sin();
            }
            'outer14: for e15 in scratch9.iter() {
                let v2 = 0.5 * (((0.25 * (i12 as f64)) * (v2)) / (2.0 + (scratch9[i12 % 2]).sin()));
                state10 /= 2.0 + (0.5 * (((scratch9[i12 % 2]).max(0.25 * (i12 as f64)) + m1))).sin();
                let v17 = ((x0) * (x0)) * ((state10 + 0.25 * (i12 as f64)));
            }
            sum11 += f64::sin((v2 - (m1))) * scratch9[(i12 + 1) % 2] + state10;
        }
        (v2) * ((x0 + v2)) + m1 + x0 + v2 + sum3 + sum6 + sum11
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.2], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_145 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &f64) -> f64 {
        let mut scratch1 = vec![(*p1 - (x0)); 2];
        let mut state2 = ((scratch1[1]) / (2.0 + (x0).sin())).sin();
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            state2 = (x0).tanh();
            for j5 in (0..scratch1.len()).rev() {
                scratch1[j5] = 0.5 * ((if i4 % 2 == 1 { (*p1).sin() } else { (0.25 * (i4 as f64)).sin() }));
            }
            let x0 = (state2).mul_add(scratch1[i4 % 2], scratch1[(i4 + 2) % 2]);
            let v6 = ((x0) / (2.0 + (x0).sin())).mul_add(-(*p1), 0.25 * (i4 as f64));
            let v7 = if x0 > *p1 {
                (((x0 + state2) + (x0).cos())).sin()
            } else {
                ((*p1).sin() + (state2) * (state2))
            };
            for j8 in 0..2 { scratch1[j8] += 0.5_f64.sin(); }
            sum3 += 0.5 * ((-(((scratch1[0]).tanh()).powi(2))).exp()) * scratch1[i4 % 2] + state2;
        }
        ((*p1).min(x0)).sin() + *p1 + x0 + x0 + sum3
    }

    compare!(
        program, (a0[0], &a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.07, 0.61], weights: [0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_148 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &[f64; 3], q2: &[f64; 2]) -> (f64, f64) {
        let mut row1 = vec![((x0).max(p1[0])).sin(); 4];
        let v3 = (((if ({ let inner2 = row1[3]; inner2 * (p1[1]) }) > p1[1] { row1[3] } else { p1[2] })) * ((row1[0] + x0))).tanh();
        let v4 = 0.5 * (q2[1]);
        (-(q2[1]) + q2[1] + v3 + q2[1], (f64::sin(v4) + (x0) * (q2[1])))
    }

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut scratch1 = vec![0.5 * ((|a2: f64| x0)(0.5 * (x0))); 2];
        let mut scratch3 = vec![({ let inner4 = scratch1[1]; inner4 * (x0) }); 2];
        let mut state5 = (-((scratch1[0]).powi(2))).exp();
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            state5 = ((x0).hypot(1.0 + (x0).powi(2))).sin();
            for e9 in scratch1.iter_mut() {
                *e9 += (((state5 + scratch3[i7 % 2]) + helper_0(state5, &[x0, 0.25 * (i7 as f64), 0.25 * (i7 as f64)], &[scratch3[(i7 + 2) % 2], scratch3[i7 % 2]]).1)).sin();
            }
            for j10 in 0..2 {
                scratch3[j10] = ((x0).sin()).min(scratch1[i7 % 2]);
            }
            let mut row11 = [[stop_gradient(x0), helper_0((x0).sin(), &[scratch1[i7 % 2], x0, x0], &[scratch3[i7 % 2], scratch1[i7 % 2]]).0], [state5, scratch3[0]]];
            let (left12, right13) = helper_0(((scratch1[1] - (scratch1[i7 % 2]))).tanh(), &[scratch3[i7 % 2], scratch1[(i7 + 1) % 2], scratch1[(i7 + 1) % 2]], &[scratch1[1], scratch3[i7 % 2]]);
            sum6 += (row11[i7 % 2][i7 % 2] + ({ let inner14 = left12; inner14 * (left12) })) * scratch1[1] + state5;
        }
        ((scratch3[1]) / (2.0 + (x0).sin())) * (scratch1[1]) + scratch3[0] + x0 + scratch3[0] + sum6
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.15], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_153 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut sum1 = 0.0;
        for i2 in 0..3 {
            let mut m3 = (((x0).max(p1)) / (2.0 + (x0).sin())).sin();
            sum1 += ((m3 + m3) - (p1));
        }
        let mut sum4 = 0.0;
        for i5 in 1..3 {
            let v6 = (x0) * ((x0).min(x0));
            let mut m7 = ((p1).atan() - (v6));
            sum4 -= m7;
        }
        let mut scratch8 = [((x0) * (p1)).tanh(); 2];
        let mut scratch9 = vec![(p1) * (scratch8[0]); 2];
        let mut state10 = 0.5 * ((if p1 < p1 || scratch8[0] > 0.3 { scratch8[0] } else { scratch9[0] }));
        let mut sum11 = 0.0;
        for i12 in 0..3 {
            state10 = ((scratch9[i12 % 2] + scratch9[i12 % 2])).tanh();
            for j13 in 0..2 {
                scratch8[j13] = ((p1).max(scratch9[j13])).tanh();
            }
            for j14 in 0..scratch9.len() {
                scratch9[j14] = 0.5 * (((scratch9[i12 % 2] + p1)).hypot(1.0 + ((x0).atan2(2.0 + (scratch8[j14]).sin())).powi(2)));
            }
            let v15 = x0;
            for (i17, e16) in scratch8.iter().enumerate() {
                let v18 = 0.5 * ((v15 + (scratch8[i12 % 2] - (state10))));
                'outer19: for e20 in scratch8[1..2].iter() {
                }
            }
            sum11 += ((|a22: f64| (v15).hypot(1.0 + (scratch9[i12 % 2]).powi(2)))((state10 + scratch8[i12 % 2]))).tanh() * scratch9[(i12 + 1) % 2] + state10;
        }
        ((if x0 < state10 || x0 > 0.3 { p1 } else { scratch9[0] })) * ((p1 - (scratch9[0]))) + scratch9[0] + scratch8[0] + state10 + sum1 + sum4 + sum11
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-1.32, 0.65], weights: [0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_154 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut sum1 = 0.0;
        for i2 in 1..3 {
            let v3 = if p1 > x0 {
                let mut row4 = vec![(p1).max(p1); 3];
                ((0.25 * (i2 as f64)).sin() + 0.25 * (i2 as f64))
            } else {
                ((1.5 + (0.25 * (i2 as f64)).sin()).ln()).tanh()
            };
            sum1 += f64::sin((p1).mul_add(0.25 * (i2 as f64), p1));
        }
        let mut sum5 = 0.0;
        for i6 in 1..3 {
            let mut row7 = [0.5 * (p1); 3];
            sum5 += p1;
        }
        let mut scratch8 = vec![0.5 * ((x0) * (x0)); 3];
        let mut state9 = 0.5 * (p1);
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            state9 = ((x0).clamp(-1.25, 1.25)).tanh();
            for j12 in 0..3 {
                scratch8[j12] = scratch8[(j12 + 1) % 3].sin();
            }
            let mut row13 = [(|a14: f64| p1)((p1).tanh()), (state9) * (state9), (p1 + x0)];
            for j15 in 1..3 { scratch8[j15] = scratch8[j15 - 1].sin(); }
            sum10 += state9 * scratch8[i11] + state9;
        }
        let mut sum16 = 0.0;
        for i17 in 0..3 {
            state9 = (x0 + 0.25 * (i17 as f64));
            scratch8.fill((stop_gradient(state9)).sin());
            if state9 < p1 || x0 > 0.3 {
                state9 /= 2.0 + (0.5 * (((if (scratch8[0]) * (x0) > x0 { p1 } else { x0 }) + scratch8[i17]))).sin();
            }
            if i17 % 2 == 0 {
                scratch8[(i17 + 2) % 3] *= (0.5 * (stop_gradient((0.25 * (i17 as f64)).clamp(-1.25, 1.25)))).cos();
                return (x0).min((p1 - (x0))) + p1 + p1 + scratch8[0];
            }
            let x0 = 0.5 * ((if (1.0 + (state9).powi(2)).sqrt() > 0.1 && (|a19: f64| scratch8[2])((p1).sin()) < 0.9 { (0.25 * (i17 as f64)) * (x0) } else { (p1).sin() }));
            for j20 in 1..3 { scratch8[j20] *= scratch8[j20 - 1].sin(); }
            sum16 += 0.5 * (((state9 + state9) - ((0.25 * (i17 as f64)).sin()))) * scratch8[2 - i17] + state9;
        }
        (stop_gradient(p1) + (p1 - (p1))) + p1 + p1 + x0 + sum1 + sum5 + sum10 + sum16
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.07, -0.38], weights: [0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_155 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: f64, q2: &Vec<f64>) -> (f64, f64) {
        let v2 = ((if (if x0 < x0 || q2[2] > 0.3 { x0 } else { q2[2] }) > x0 { ({ let inner1 = p1; inner1 * (inner1) }) } else { p1 })).sin();
        let v3 = (p1 + (v2).min(q2[1]));
        for i4 in (1..=4).rev().step_by(2) {
        }
        if (v3 + v2) > x0 {
            return ((v2 + (q2[2] - (v2))) + v3 + p1 + v2, ({ let inner5 = (v2) * (x0); inner5 * (v3) }));
        }
        (((if (v2) * (p1) > x0 { v3 } else { p1 })).sin() + q2[0] + p1 + v2, (v3).atan2(2.0 + (x0).sin()))
    }

    #[differentiate]
    fn helper_1(x0: f64) -> (f64, f64) {
        let t1 = helper_0(x0, (helper_0((x0).tanh(), x0, &vec![x0, x0, x0, x0]).1).tanh(), &vec![x0, x0, x0, x0]);
        let (left2, right3) = helper_0(0.5 * (helper_0((x0).tanh(), 0.5 * (t1.0), &vec![t1.0, x0, x0, t1.1]).1), helper_0((x0).tanh(), x0, &vec![t1.0, t1.0, x0, x0]).1, &vec![x0, x0, t1.1, t1.1]);
        'outer4: for i5 in (0..3).rev() {
        }
        ((|a6: f64| ({ let inner7 = x0; inner7 * (right3) }))(((x0 + left2)).sin()) + right3 + left2 + right3, (helper_0(0.5 * (left2), right3, &vec![x0, x0, left2, t1.0]).1).max(helper_0(0.5 * (right3), 0.5 * (x0), &vec![t1.0, right3, left2, right3]).0))
    }

    #[differentiate]
    fn program(x0: f64, p1: [f64; 3]) -> f64 {
        let mut m1 = (helper_1(helper_1((x0).sin()).1).0).sin();
        let t2 = helper_0((stop_gradient(m1)).sin(), (helper_1(x0).0).tanh(), &vec![x0, p1[2], x0, p1[2]]);
        let mut scratch3 = [(helper_0(m1, (t2.1).tanh(), &vec![x0, t2.0, p1[1], t2.0]).1).tanh(); 2];
        let mut scratch4 = vec![0.5 * (scratch3[1]); 2];
        let mut state5 = ((if (|a6: f64| m1)(0.5 * (scratch3[0])) > x0 { t2.0 } else { scratch3[1] })).sin();
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            state5 = ((p1[i8] - (p1[i8]))).tanh();
            scratch3[i8 % 2] = (x0 + state5);
            for j10 in 1..2 {
                scratch4[j10] = scratch4[(j10 + 1) % 2].sin();
            }
            let mut row11 = [(p1[i8]).min(scratch3[i8 % 2]); 4];
            'outer12: for e13 in row11.iter_mut() {
                let (left15, right16) = helper_1((x0 + state5));
            }
            for j17 in 0..2 { scratch3[j17] *= 0.5_f64.sin(); }
            sum7 += (helper_0(helper_0(t2.1, scratch4[1], &vec![0.25 * (i8 as f64), x0, m1, t2.0]).0, scratch3[i8 % 2], &vec![p1[(i8 + 2) % 3], scratch4[0], m1, scratch3[i8 % 2]]).1).tanh() * scratch3[i8 % 2] + state5;
        }
        (({ let inner18 = x0; inner18 * (m1) }) - ((t2.1 + m1))) + x0 + t2.0 + p1[0] + sum7
    }

    compare!(
        program, (a0[0], *array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 3|, |d0, d1|,
        at: [-0.79, 0.15, 1.33, -0.11], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_157 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![0.5 * ((x0).max(x0)); 4];
        let mut scratch2 = vec![((x0 + x0)).tanh(); 2];
        let mut state3 = ((1.5 + (row1[1]).cos()).recip()).sin();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = 0.5 * ((x0) / (2.0 + (row1[(i5 + 2) % 4]).sin()));
            for j6 in 0..scratch2.len() {
                scratch2[j6] = 0.5 * (((state3 + state3) + (0.25 * (i5 as f64) - (state3))));
                scratch2[j6] *= 0.5 + 0.25 * scratch2[j6].cos();
            }
            let v7 = ((state3 - (state3))) * ((x0 + state3));
            let v8 = (((0.25 * (i5 as f64)) * (state3) + (if i5 % 2 == 0 { row1[i5] } else { scratch2[(i5 + 1) % 2] }))).tanh();
            state3 *= ((state3).sin()).cos();
            for j9 in 0..2 { scratch2[j9] *= 0.5_f64.sin(); }
            sum4 += (((state3) * (state3)).min((v7).sin())).tanh() * scratch2[i5 % 2] + state3;
        }
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            state3 = (if i11 % 2 == 0 { x0 } else { x0 });
            for j12 in (0..scratch2.len()).step_by(2) {
                if stop_gradient(x0) > 0.1 && 0.25 * (i11 as f64) < 0.9 { scratch2[j12] = 0.5 * (((state3).tanh()) * ((row1[3 - j12] - (0.25 * (i11 as f64))))); }
                else { scratch2[j12] = ((state3).hypot(1.0 + (0.25 * (j12 as f64)).powi(2))).sin(); }
            }
            let v14 = ((x0) * (scratch2[i11 % 2])).mul_add(({ let inner13 = x0; inner13 * (state3) }), x0);
            let x0 = (((state3) * (0.25 * (i11 as f64))).powi(2)).tanh();
            let state3 = ((({ let inner15 = v14; inner15 * (scratch2[i11 % 2]) }) - (({ let inner16 = row1[(i11 + 2) % 4]; inner16 * (row1[3 - i11]) })))).sin();
            sum10 += 0.5 * (-(f64::sin(v14))) * scratch2[i11 % 2] + state3;
        }
        row1[1] + row1[1] + row1[0] + x0 + sum4 + sum10
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.11], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_158 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &Vec<f64>, q2: &mut f64, value3: f64) -> (f64, f64) {
        let v2 = (((*q2 + *q2) + ({ let inner1 = value3; inner1 * (x0) }))).sin();
        let v3 = (((*q2 + p1[0])) / (2.0 + (value3).sin())).tanh();
        let v4 = x0;
        (p1[1] + x0 + v3 + v3, (v3 + (*q2 - (p1[3]))))
    }

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4]) -> f64 {
        let v1 = if (x0).max(x0) > p1[1] {
            (((p1[0]).atan() - ((if (p1[3] + x0) > x0 { x0 } else { x0 })))).tanh()
        } else {
            (((x0).cos() + (x0) / (2.0 + (x0).sin()))).tanh()
        };
        let mut scratch2 = vec![((v1) * (x0)).sin(); 2];
        let mut state3 = x0;
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = ((if i5 % 2 == 0 { p1[i5] } else { p1[3] })).sin();
            for j6 in (0..scratch2.len()).rev() {
                if !(p1[i5] > x0) { scratch2[j6] = 0.5 * ((stop_gradient(state3)).powi(3)); }
            }
            let (left7, right8) = helper_0(((state3).atan2(2.0 + (x0).sin())).sin(), &vec![p1[3 - i5], x0, state3, x0], &mut scratch2[(i5 + 2) % 2], 0.5 * (v1));
            let (left9, right10) = helper_0(0.5 * ((scratch2[(i5 + 1) % 2]).clamp(-1.25, 1.25)), &vec![left7, left7, left7, x0], &mut state3, 0.5 * ((left7 + 0.25 * (i5 as f64))));
            sum4 += ({ let inner11 = (if (right8) * (right8) > 0.1 && (right8) * (right8) < 0.9 { left9 } else { left7 }); inner11 * (v1) }) * scratch2[i5 % 2] + state3;
        }
        let mut sum12 = 0.0;
        for i13 in 0..3 {
            state3 = ((x0).clamp(-1.25, 1.25)).sin();
            for j14 in 0..scratch2.len() {
                scratch2[j14] = 0.25 * (i13 as f64);
            }
            let t15 = helper_0(((-((x0).powi(2))).exp()).sin(), &vec![v1, x0, x0, p1[3 - i13]], &mut state3, ((p1[i13]) / (2.0 + (x0).sin())).tanh());
            scratch2.swap(i13 % 2, i13 % 2);
            let x0 = ((t15.1 - ((state3 - (p1[i13]))))).sin();
            if (v1).atan2(2.0 + (x0).sin()) > x0 {
                return ((if (1.0 + (v1).powi(2)).sqrt() > 0.1 && (|a16: f64| p1[2])((state3).sin()) < 0.9 { p1[i13] } else { x0 })) * ((|a17: f64| v1)(0.5 * (t15.0))) + t15.1 + v1 + t15.0;
            }
            sum12 += ((p1[(i13 + 1) % 4]).tanh()).abs() * scratch2[i13 % 2] + state3;
        }
        ((|a18: f64| p1[2])((p1[3]).sin()) + x0) + x0 + p1[1] + p1[3] + sum4 + sum12
    }

    compare!(
        program, (a0[0], array(a1)), (&mut d0[0], array(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [1.48, 0.76, 1.41, -1.2, 1.32], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_159 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut scratch1 = vec![(x0 - (x0)); 2];
        let mut scratch2 = vec![scratch1[0]; 2];
        let mut state3 = 0.5 * ((if p1[1][0] < x0 || scratch1[0] > 0.3 { scratch2[0] } else { scratch1[0] }));
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = 0.5 * ((p1[0][i5 % 2]) * (scratch1[i5 % 2]));
            for j6 in 0..2 {
                scratch1[j6] = 0.5 * (state3);
            }
            for j7 in (0..scratch2.len()).rev() {
                scratch2[j7] = ((-((stop_gradient(state3)).powi(2))).exp()).tanh();
            }
            let mut row8 = [stop_gradient(x0), p1[i5 % 2][i5 % 2], (state3) / (2.0 + (x0).sin())];
            let v10 = 0.5 * ((|a9: f64| row8[(i5 + 1) % 3])(0.5 * (scratch2[i5 % 2])));
            sum4 += (-(({ let inner11 = scratch1[i5 % 2]; inner11 * (x0) }))).sin() * scratch1[i5 % 2] + state3;
        }
        let mut sum12 = 0.0;
        for i13 in 0..3 {
            state3 = ((x0) * (scratch2[(i13 + 2) % 2])).tanh();
            scratch1.copy_from_slice(&[(x0).atan2(2.0 + (p1[i13 % 2][(i13 + 1) % 2]).sin()), (scratch2[i13 % 2] + x0)]);
            for j15 in 0..scratch2.len() {
                scratch2[j15] = ((({ let inner16 = scratch1[i13 % 2]; inner16 * (p1[(j15 + 2) % 2][1 - j15]) })) * (state3)).tanh();
            }
            scratch1[i13 % 2] = ((-((state3).powi(2))).exp()).max(scratch2[0]);
            sum12 += (|a17: f64| x0)((1.5 + (scratch2[0]).cos()).recip()) * scratch2[(i13 + 2) % 2] + state3;
        }
        ((-((p1[1][0]).powi(2))).exp() + (p1[0][0]) * (x0)) + x0 + x0 + p1[0][1] + sum4 + sum12
    }

    compare!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.08, 1.15, 0.78, -1.16, -0.4], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_162 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: &mut [f64]) {
        let v1 = 0.5 * (x0[2]);
        let v3 = 0.5 * ((if ({ let inner2 = v1; inner2 * (inner2) }) > v1 { (1.5 + (v1).cos()).recip() } else { (v1) / (2.0 + (v1).sin()) }));
        let v4 = x0[1];
    }

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let mut scratch1 = vec![((p1[0]) * (x0)).tanh(); 3];
        let mut state2 = 0.5 * ((1.0 + (scratch1[0]).powi(2)).sqrt());
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            for j5 in 0..scratch1.len() {
                if i4 < 1 { continue; }
                scratch1[j5] = scratch1[(j5 + 1) % 3].sin();
            }
            helper_0(&mut scratch1[..3]);
            sum3 += 0.5 * (((scratch1[i4]).min(p1[i4 % 2])).cos()) * scratch1[i4] + state2;
        }
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            state2 = (x0) * (scratch1[0]);
            for j8 in (0..3).rev() {
                if i7 % 2 == 0 { scratch1[j8] = ((0.25 * (j8 as f64)) / (2.0 + (x0).sin())).tanh(); }
            }
            helper_0(&mut scratch1[0..=2]);
            for j9 in 1..3 { scratch1[j9] = scratch1[j9 - 1].sin(); }
            sum6 += (if i7 % 2 == 0 { state2 } else { x0 }) * scratch1[2 - i7] + state2;
        }
        ((|a10: f64| a10)(0.5 * (x0))).hypot(1.0 + ((p1[1] + p1[0])).powi(2)) + x0 + x0 + x0 + sum3 + sum6
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [-1.2, 1.44, 1.31], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_165 {
    use super::*;

    #[differentiate]
    fn helper_1(x0: f64, p1: &[f64], q2: f64) -> (f64, f64) {
        'outer1: for i2 in 0..2 {
            let mut row3 = [[(x0) * (p1[0]), (-((q2).powi(2))).exp()], [stop_gradient(p1[i2]), p1[1]]];
            let mut row4 = [[q2, (p1[3 - i2]).atan()], [(x0) * (x0), q2]];
        }
        (x0 + p1[0] + p1[2] + p1[2], (x0 + q2))
    }

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64; 2]) -> f64 {
        'outer1: for i2 in (0..3).rev() {
            if !(q2[(i2 + 2) % 2] > p1) {
            } else {
            }
        }
        let mut scratch3 = vec![(helper_1(q2[0], &[x0, p1, p1, p1], (q2[0]).sin()).0).tanh(); 2];
        let mut state4 = (helper_1(0.5 * (q2[1]), &[scratch3[0], scratch3[0], q2[0], scratch3[0]], scratch3[1]).1).sin();
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            for j7 in 0..scratch3.len() {
                if helper_1(q2[j7], &[state4, x0, x0, x0], 0.5 * (scratch3[i6 % 2])).1 > p1 { scratch3[j7] = helper_1((q2[i6 % 2]).tanh(), &[state4, 0.25 * (j7 as f64), q2[i6 % 2], q2[1]], (helper_1(scratch3[i6 % 2], &[state4, p1, scratch3[j7], 0.25 * (j7 as f64)], scratch3[1]).1).tanh()).0; }
            }
            let (left9, right10) = helper_1((helper_1((p1).sin(), &[p1, p1, p1, scratch3[0]], (x0).sin()).1).tanh(), &[scratch3[i6 % 2], state4, p1, state4], 0.5 * ((|a8: f64| a8)(q2[i6 % 2])));
            sum5 += 0.5 * (helper_1((helper_1(p1, &[left9, p1, p1, scratch3[1]], (x0).tanh()).1).tanh(), &[p1, left9, right10, state4], (scratch3[i6 % 2]).tanh()).0) * scratch3[(i6 + 1) % 2] + state4;
        }
        helper_1(0.5 * (helper_1(0.5 * (q2[0]), &[p1, x0, x0, p1], (p1).sin()).1), &[q2[0], x0, x0, x0], (p1).min(p1)).0 + x0 + q2[1] + q2[1] + sum5
    }

    compare!(
        program, (a0[0], a1[0], array(a2)), (&mut d0[0], &mut d1[0], array(d2)), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.14, -0.55, 0.44, 0.42], weights: [0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_168 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[f64]) -> f64 {
        let mut scratch1 = [(if ({ let inner2 = p1[2]; inner2 * (p1[1]) }) > p1[1] { p1[2] } else { q2[1] }); 2];
        let mut state3 = (p1[0]).tanh();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = ((scratch1[i5 % 2]).mul_add(q2[(i5 + 2) % 2], p1[i5])).tanh();
            scratch1.fill(0.5 * ((0.25 * (i5 as f64)) / (2.0 + (q2[i5 % 2]).sin())));
            let x0 = (scratch1[i5 % 2]).tanh();
            sum4 += ((if i5 % 2 == 0 { (p1[2 - i5]) * (x0) } else { scratch1[i5 % 2] })).tanh() * scratch1[1] + state3;
        }
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            state3 = 0.5 * (0.25 * (i8 as f64));
            for j9 in 0..2 {
                scratch1[j9] = (x0 + (-((p1[2 - j9]).powi(2))).exp());
            }
            let v10 = (p1[i8]).tanh();
            if !(q2[i8 % 2] > scratch1[i8 % 2]) {
                let v11 = (0.25 * (i8 as f64)).tanh();
                let state3 = (v10 + q2[i8 % 2]);
            } else {
                let v12 = ((v10).tanh()).tanh();
            }
            if (p1[i8] + x0) > state3 {
                return ({ let inner13 = x0; inner13 * ((scratch1[i8 % 2] + state3)) }) + x0 + state3 + state3;
            }
            for j14 in 0..2 { scratch1[j14] += 0.5_f64.sin(); }
            sum7 += ({ let inner15 = state3; inner15 * (({ let inner16 = state3; inner16 * (0.25 * (i8 as f64)) })) }) * scratch1[(i8 + 1) % 2] + state3;
        }
        (p1[1] + -(p1[2])) + scratch1[0] + x0 + state3 + sum4 + sum7
    }

    compare!(
        program, (a0[0], &a1.to_vec(), a2), (&mut d0[0], d1, d2), |a0: 1, a1: 3, a2: 2|, |d0, d1, d2|,
        at: [-0.01, -0.2, 0.03, 1.07, 0.57, 1.34], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_169 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let x0 = ((if ({ let inner1 = x0; inner1 * (inner1) }) > x0 { x0 } else { x0 }) + ({ let inner2 = x0; inner2 * (inner2) }));
        let mut sum3 = 0.0;
        for i4 in 1..3 {
            let v5 = 0.5 * (0.77_f64);
            let mut row6 = [(v5) * (v5), f64::sin(v5), (x0 - (v5)), (0.25 * (i4 as f64)) * (v5)];
            sum3 += 0.5 * ((if x0 < v5 || v5 > 0.3 { (v5).max(v5) } else { (x0 + row6[i4]) }));
        }
        let mut scratch7 = [(x0).tanh(); 2];
        let mut state8 = 0.5 * ((scratch7[1] + x0));
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            state8 = 0.5 * (x0);
            for j11 in (0..2).rev() {
                scratch7[j11] = (x0 + (-((state8).powi(2))).exp());
            }
            let v12 = (x0).tanh();
            if !(v12 > x0) {
                let late13;
                if 0.25 * (i10 as f64) < x0 || scratch7[i10 % 2] > 0.3 {
                    late13 = ((scratch7[(i10 + 1) % 2]).atan2(2.0 + (0.25 * (i10 as f64)).sin()) + (1.5 + (v12).cos()).recip());
                } else {
                    late13 = 0.5 * (((x0 + state8) - (x0)));
                }
            } else if (x0).hypot(1.0 + (v12).powi(2)) > 0.1 && (scratch7[(i10 + 1) % 2]) * (state8) < 0.9 {
            }
            for j14 in 0..2 { scratch7[j14] = 0.5_f64.sin(); }
            sum9 += 0.5 * (scratch7[i10 % 2]) * scratch7[i10 % 2] + state8;
        }
        let mut sum15 = 0.0;
        for i16 in 0..3 {
            state8 = 0.5 * (x0);
            for j17 in (0..2).rev() {
                scratch7[j17] = 0.5 * (state8);
            }
            let v18 = (x0).sin();
            for j19 in 0..2 { scratch7[j19] *= 0.5_f64.sin(); }
            sum15 += (stop_gradient(x0)).sin() * scratch7[i16 % 2] + state8;
        }
        x0 + x0 + x0 + x0 + sum3 + sum9 + sum15
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.12], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_171 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[f64]) -> f64 {
        let mut scratch1 = [(({ let inner2 = p1; inner2 * (inner2) })).sin(); 2];
        let mut state3 = ((scratch1[1]).tanh()).sin();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            for j6 in 0..scratch1.len() {
                if j6 < 2 { scratch1[j6] = ((p1).mul_add(x0, x0)).sin(); }
                else { scratch1[j6] = (p1 - (state3)); }
            }
            scratch1[(i5 + 2) % 2] = scratch1[0] * 0.5 + scratch1[(i5 + 2) % 2].sin();
            state3 = (state3).sin() + 0.5 * ((q2[i5 % 2] + (x0).hypot(1.0 + (scratch1[(i5 + 1) % 2]).powi(2))));
            for j7 in 0..2 { scratch1[j7] = 0.5_f64.sin(); }
            sum4 += ((x0).sin()) * ((q2[i5 % 2] - (state3))) * scratch1[(i5 + 2) % 2] + state3;
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state3 = 0.5 * ((1.5 + (p1).sin()).ln());
            for j10 in (0..2).rev() {
                if j10 % 2 == 0 { continue; }
                scratch1[j10] = ((x0 + (p1).sin())).tanh();
            }
            let mut n11 = 0;
            while n11 < 2 {
                n11 += 1;
                let v12 = 0.5 * ((1.0 + ((0.25 * (i9 as f64)) * (q2[(i9 + 2) % 2])).powi(2)).sqrt());
            }
            for j13 in 0..2 { scratch1[j13] *= 0.5_f64.sin(); }
            sum8 += ((1.5 + ((state3 + state3)).cos()).recip()).tanh() * scratch1[0] + state3;
        }
        ((|a14: f64| p1)((p1).tanh())).min((q2[0] - (p1))) + x0 + q2[0] + p1 + sum4 + sum8
    }

    compare!(
        program, (a0[0], a1[0], a2), (&mut d0[0], &mut d1[0], d2), |a0: 1, a1: 1, a2: 2|, |d0, d1, d2|,
        at: [0.48, -0.78, -0.33, 0.21], weights: [0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_172 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v2 = 0.5 * ((if ({ let inner1 = x0; inner1 * (inner1) }) > x0 { (1.5 + (x0).cos()).recip() } else { (x0) / (2.0 + (x0).sin()) }));
        let v3 = (x0).sin();
        let mut scratch4 = vec![((x0 - (x0))).sin(); 2];
        let mut scratch5 = vec![scratch4[0]; 2];
        let mut state6 = 0.5 * ((scratch5[1]) / (2.0 + (v3).sin()));
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            scratch4[i8 % 2] = 0.5 * ((if (state6 + v3) > 0.1 && (x0).max(state6) < 0.9 { scratch5[(i8 + 1) % 2] } else { state6 }));
            for j10 in (0..scratch5.len()).step_by(2) {
                scratch5[j10] = (if j10 % 2 == 0 { (scratch4[i8 % 2]) * (v2) } else { state6 });
            }
            let mut row11 = [scratch4[0], (scratch4[i8 % 2]).min(v2)];
            for j12 in 0..2 { scratch5[j12] *= 0.5_f64.sin(); }
            sum7 += (stop_gradient(scratch5[(i8 + 1) % 2])).tanh() * scratch5[1] + state6;
        }
        let mut sum13 = 0.0;
        for i14 in 0..3 {
            for j15 in (0..scratch4.len()).rev() {
                scratch4[j15] = ((1.0 + (stop_gradient(scratch5[i14 % 2])).powi(2)).sqrt()).sin();
                scratch4[j15] *= 0.5 + 0.25 * scratch4[j15].cos();
            }
            scratch5[i14 % 2] = (v3) * (state6);
            let v3 = v2;
            let v18 = (|a17: f64| (a17 + v2))(0.5 * ((scratch5[0] + scratch4[1])));
            sum13 += ((1.5 + ((state6) * (scratch5[1])).cos()).recip()).tanh() * scratch4[0] + state6;
        }
        v3 + v2 + v3 + x0 + sum7 + sum13
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.64], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_174 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v2 = 0.5 * ((if ({ let inner1 = x0; inner1 * (inner1) }) > x0 { (1.5 + (x0).cos()).recip() } else { (x0) / (2.0 + (x0).sin()) }));
        let v3 = (x0).sin();
        let mut scratch4 = vec![((x0 - (x0))).sin(); 2];
        let mut scratch5 = vec![scratch4[0]; 2];
        let mut state6 = 0.5 * ((scratch5[1]) / (2.0 + (v3).sin()));
        let mut sum7 = 0.0;
        for i8 in 0..3 {
            scratch4[i8 % 2] = 0.5 * ((if (state6 + v3) > 0.1 && (x0).max(state6) < 0.9 { scratch5[(i8 + 1) % 2] } else { state6 }));
            for j10 in (0..scratch5.len()).step_by(2) {
                scratch5[j10] = (if j10 % 2 == 0 { (scratch4[i8 % 2]) * (v2) } else { state6 });
            }
            let mut row11 = [scratch4[0], (scratch4[i8 % 2]).min(v2)];
            for j12 in 0..2 { scratch5[j12] *= 0.5_f64.sin(); }
            sum7 += (stop_gradient(scratch5[(i8 + 1) % 2])).tanh() * scratch5[1] + state6;
        }
        let mut sum13 = 0.0;
        for i14 in 0..3 {
            for j15 in (0..scratch4.len()).rev() {
                scratch4[j15] = ((1.0 + (stop_gradient(scratch5[i14 % 2])).powi(2)).sqrt()).sin();
                scratch4[j15] *= 0.5 + 0.25 * scratch4[j15].cos();
            }
            scratch5[i14 % 2] = (v3) * (state6);
            let v3 = v2;
            let v18 = (|a17: f64| (a17 + v2))(0.5 * ((scratch5[0] + scratch4[1])));
            sum13 += ((1.5 + ((state6) * (scratch5[1])).cos()).recip()).tanh() * scratch4[0] + state6;
        }
        v3 + v2 + v3 + x0 + sum7 + sum13
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-0.64], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_175 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut scratch1 = [(({ let inner2 = x0; inner2 * (inner2) })).sin(); 2];
        let mut state3 = ((scratch1[1]).tanh()).sin();
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            for j6 in 0..scratch1.len() {
                scratch1[j6] = (0.77_f64).mul_add(state3, x0);
            }
            let v7 = (1.5 + ((scratch1[i5 % 2]) * (state3)).sin()).ln();
            let v8 = 0.5 * (((0.25 * (i5 as f64)).atan2(2.0 + (state3).sin())).hypot(1.0 + ((x0 + x0)).powi(2)));
            scratch1.copy_from_slice(&[(v8).sin(), (v8) * (state3)]);
            sum4 += ((state3).powi(2)).tanh() * scratch1[i5 % 2] + state3;
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            state3 = ((scratch1[i10 % 2]).tanh()).sin();
            for j11 in (0..scratch1.len()).rev() {
                scratch1[j11] = ((0.25 * (i10 as f64)) * (x0)).max(x0);
            }
            for (i13, e12) in scratch1.iter().enumerate() {
                let x0 = (x0) * ((state3) * (*e12));
                let v15 = (({ let inner14 = (state3).atan2(2.0 + (*e12).sin()); inner14 * ((state3).mul_add(*e12, scratch1[i10 % 2])) })).sin();
            }
            sum9 += ((({ let inner16 = scratch1[i10 % 2]; inner16 * (x0) })) / (2.0 + (x0).sin())).tanh() * scratch1[i10 % 2] + state3;
        }
        ((x0) * (x0) + (x0) * (x0)) + x0 + x0 + x0 + sum4 + sum9
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.18], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_177 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut row1 = vec![(1.5 + (x0).cos()).recip(), ({ let inner2 = x0; inner2 * (inner2) }), (x0) * (x0), (x0).min(x0)];
        let v3 = 0.5 * (((x0 + row1[2])).hypot(1.0 + ((row1[3] - (x0))).powi(2)));
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            let difference6 = row1[i5 + 1] - row1[i5];
            let v3 = ((({ let inner7 = row1[i5]; inner7 * (v3) })) * ((x0).mul_add(row1[i5], v3))).tanh();
            let mut m8 = (if i5 % 2 == 0 { (difference6) * (x0) } else { (v3) * (row1[3]) });
            sum4 += (m8).tanh();
        }
        let mut sum9 = 0.0;
        for j10 in 0..2 {
            let factor13 = 0.5 * ((x0 + (row1[3 - j10]).sin()));
            let mut column12 = (-(x0)).tanh();
            for k11 in 0..2 {
                column12 += row1[k11 * 2 + j10] * factor13 * row1[j10];
            }
            sum9 *= 0.5 + 0.25 * column12.sin();
        }
        let mut scratch14 = [(x0).atan(); 3];
        let mut state15 = 0.5 * ((x0) * (x0));
        let mut sum16 = 0.0;
        for i17 in 0..3 {
            state15 = ((row1[3 - i17] - (scratch14[(i17 + 1) % 3]))).tanh();
            for j18 in 0..3 {
                scratch14[j18] = scratch14[(j18 + 1) % 3].sin();
            }
            let v20 = ({ let inner19 = (row1[(i17 + 2) % 4]).clamp(-1.25, 1.25); inner19 * ((1.0 + (v3).powi(2)).sqrt()) });
            sum16 += ((({ let inner21 = scratch14[i17]; inner21 * (v3) })) / (2.0 + (state15).sin())).tanh() * scratch14[2 - i17] + state15;
        }
        ((row1[1] + x0)) * (v3) + v3 + x0 + v3 + sum4 + sum9 + sum16
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.22], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_178 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let v1 = ((1.5 + ((1.5 + (x0).cos()).recip()).cos()).recip()).sin();
        let mut scratch2 = vec![((x0 + v1)).sin(); 3];
        let mut state3 = x0;
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            for j6 in 0..3 {
                scratch2[j6] = (v1).sin();
                scratch2[j6] *= 0.5 + 0.25 * scratch2[j6].cos();
            }
            let v7 = (((scratch2[i5] + scratch2[i5])) / (2.0 + (state3).sin())).tanh();
            let v8 = 0.5 * ((state3 - ((0.25 * (i5 as f64)) * (state3))));
            let v9 = 0.5 * (((0.25 * (i5 as f64)).sin()) * (v7));
            for j10 in 0..3 { scratch2[j10] += 0.5_f64.sin(); }
            sum4 += 0.5 * ((-(((scratch2[1]).tanh()).powi(2))).exp()) * scratch2[i5] + state3;
        }
        ((v1).min(x0)).sin() + v1 + x0 + x0 + sum4
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [1.07], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_180 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64, q2: &[[f64; 2]; 2]) -> f64 {
        let mut n3 = 0;
        let found2 = 'outer1: loop {
            n3 += 1;
            if n3 > 2 {
                break ((x0) * (p1)) / (2.0 + (x0).sin());
            }
            let v4 = 0.5 * (q2[n3 % 2][(n3 + 2) % 2]);
        };
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            let v7 = 0.5 * (q2[(i6 + 2) % 2][n3 % 2]);
            let v8 = 0.5 * (p1);
            sum5 -= 0.5 * (q2[0][i6 % 2]);
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            let mut row11 = vec![(x0).sin(), (q2[n3 % 2][(n3 + 1) % 2] + x0), (found2) / (2.0 + (x0).sin()), (q2[0][n3 % 2]).tanh()];
            sum9 += ((|a12: f64| found2)(((x0).max(q2[i10 % 2][(i10 + 1) % 2])).sin())).tanh();
        }
        let mut scratch13 = [((p1) / (2.0 + (x0).sin())).tanh(); 3];
        let mut scratch14 = vec![0.5 * (scratch13[n3 % 3]); 3];
        let mut state15 = 0.5 * (scratch13[(n3 + 1) % 3]);
        let mut sum16 = 0.0;
        for i17 in 0..3 {
            for j18 in 0..3 {
                if n3 < 1 { scratch13[j18] = ((({ let inner19 = 0.25 * (i17 as f64); inner19 * (0.25 * (i17 as f64)) })).powi(2)).sin(); }
            }
            for j20 in 0..3 {
                scratch14[j20] = scratch14[(j20 + 1) % 3].sin();
            }
            let mut row21 = [({ let inner22 = p1; inner22 * (state15) }), (x0 + state15)];
            let v23 = 0.5 * (((q2[i17 % 2][0] + scratch13[i17])) * ((scratch14[2 - i17]) * (state15)));
            let x0 = 0.5 * ((|a24: f64| (row21[0]).tanh())(((row21[i17 % 2] + found2)).sin()));
            sum16 += (state15).tanh() * scratch14[2] + state15;
        }
        (x0 + (q2[1][n3 % 2] + found2)) + q2[n3 % 2][0] + q2[n3 % 2][0] + q2[0][n3 % 2] + sum5 + sum9 + sum16
    }

    compare!(
        program, (a0[0], a1[0], matrix(a2)), (&mut d0[0], &mut d1[0], matrix(d2)), |a0: 1, a1: 1, a2: 4|, |d0, d1, d2|,
        at: [0.42, 0.4, 0.63, 1.39, 0.96, -0.48], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_181 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64; 4], q2: f64) -> f64 {
        let v2 = ((|a1: f64| (x0 + a1))(((p1[2]) / (2.0 + (q2).sin())).tanh())).sin();
        let mut scratch3 = vec![((p1[2] + p1[3])).sin(); 3];
        let mut state4 = ((p1[2]) * (v2)).sin();
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = 0.5 * ((v2 + x0));
            for j7 in 0..scratch3.len() {
                if i6 < 1 { continue; }
                scratch3[j7] = scratch3[(j7 + 1) % 3].sin();
            }
            let v2 = (scratch3[i6]).tanh();
            sum5 += 0.5 * ((if i6 % 2 == 0 { (scratch3[i6] + v2) } else { 0.25 * (i6 as f64) })) * scratch3[i6] + state4;
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state4 = 0.5 * (v2);
            scratch3[..2].fill(0.5 * (x0));
            'outer11: for i12 in (0..5).step_by(2).rev() {
                let v13 = (v2).sin();
                let v15 = 0.5 * ((|a14: f64| (v2) * (p1[0]))((v13).tanh()));
                let v16 = 0.25 * (i9 as f64);
            }
            let v17 = 0.5 * (state4);
            sum8 += (0.25 * (i9 as f64)).sin() * scratch3[1] + state4;
        }
        ((-((scratch3[1]).powi(2))).exp() - (-(scratch3[2]))) + scratch3[1] + state4 + x0 + sum5 + sum8
    }

    compare!(
        program, (a0[0], array(a1), a2[0]), (&mut d0[0], array(d1), &mut d2[0]), |a0: 1, a1: 4, a2: 1|, |d0, d1, d2|,
        at: [1.23, -1.03, 1.34, -0.88, -1.46, 0.2], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_184 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64, q2: &f64, value3: &[f64]) -> f64 {
        let v1 = ((value3[0]).mul_add((value3[0] - (*p1)), *q2)).sin();
        let v2 = ((value3[2]) * ((1.0 + (value3[0]).powi(2)).sqrt())).sin();
        match 1 {
            0 | 2 => {
            }
            1 if (value3[0]) * (v1) > value3[0] => {
            }
            _ => {
            }
        }
        let mut scratch3 = [((if (*p1) * (*p1) > v1 { x0 } else { *q2 })).tanh(); 2];
        let mut state4 = v1;
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            state4 = 0.5 * (v2);
            scratch3.fill(0.5 * (v1));
            let v8 = ((*p1) / (2.0 + (value3[i6]).sin()) + *q2);
            for e9 in value3.iter().rev() {
                let v8 = (*e9) * ((v1) * (*p1));
            }
            for j11 in 1..2 { scratch3[j11] *= scratch3[j11 - 1].sin(); }
            sum5 += (((|a12: f64| v2)((*p1).tanh())).min((1.0 + (v1).powi(2)).sqrt())).sin() * scratch3[0] + state4;
        }
        ({ let inner13 = value3[0]; inner13 * (*p1) }) + v1 + v1 + *q2 + sum5
    }

    #[differentiate]
    fn program(x0: f64, p1: usize) -> f64 {
        let mut m1 = (helper_0(0.5 * (helper_0((x0).sin(), &x0, &x0, &[x0, 0.25 * (p1 as f64), x0])), &x0, &x0, &[0.25 * (p1 as f64), 0.25 * (p1 as f64), 0.25 * (p1 as f64)])).sin();
        let mut scratch2 = vec![0.5 * (x0); 3];
        let mut state3 = 0.5 * ((m1).hypot(1.0 + (m1).powi(2)));
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = helper_0((x0).sin(), &m1, &x0, &scratch2[0..=2]);
            for j6 in 1..3 {
                scratch2[j6] = m1;
            }
            let r7 = helper_0(helper_0(x0, &m1, &state3, &scratch2[0..]), &x0, &state3, &scratch2[0..]);
            sum4 += 0.5 * ((if p1 % 2 == 1 { helper_0(0.5 * (m1), &r7, &x0, &scratch2[..3]) } else { helper_0(state3, &m1, &r7, &scratch2[..3]) })) * scratch2[p1 % 3] + state3;
        }
        (helper_0((0.25 * (p1 as f64)).tanh(), &x0, &m1, &[0.25 * (p1 as f64), m1, m1])) * ((if helper_0(0.5 * (m1), &x0, &m1, &[x0, x0, m1]) > x0 { x0 } else { m1 })) + x0 + 0.25 * (p1 as f64) + x0 + sum4
    }

    compare!(
        program, (a0[0], 3), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.91], weights: [0.0], stopped: false
    );
}

#[with_twin]
mod scratch_185 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[f64], q2: &[f64]) -> f64 {
        let mut sum1 = 0.0;
        for i2 in 0..3 {
            let difference3 = q2[i2 + 1] - q2[i2];
            let mut row4 = [[(0.25 * (i2 as f64) + difference3), (difference3) * (p1[3])], [(1.5 + (q2[1]).sin()).ln(), difference3]];
            sum1 += (((row4[i2 % 2][i2 % 2]).min(0.25 * (i2 as f64))).sin()).sin();
        }
        let mut sum5 = 0.0;
        for j6 in 0..2 {
            let factor9 = ((q2[j6]).cos()).tanh();
            let mut column8 = 0.5 * ((q2[3 - j6]) / (2.0 + (p1[3 - j6]).sin()));
            for k7 in 0..2 {
                column8 += p1[k7 * 2 + j6] * factor9 * q2[k7];
            }
            sum5 += 0.5 * column8.sin();
        }
        let mut scratch10 = [(x0).tanh(); 2];
        let mut scratch11 = vec![0.5 * (x0); 2];
        let mut state12 = 0.5 * (stop_gradient(x0));
        let mut sum13 = 0.0;
        for i14 in 0..3 {
            state12 = (f64::sin(scratch11[1])).sin();
            for e16 in scratch10.iter_mut() {
                *e16 += ((1.0 + (state12).powi(2)).sqrt() + (|a17: f64| x0)(q2[(i14 + 1) % 4]));
            }
            for j18 in (0..2).step_by(2) {
                if i14 % 2 == 0 { break; }
                scratch11[j18] = (({ let inner19 = state12; inner19 * (q2[j18]) })) * ((p1[j18] + x0));
            }
            let mut row20 = [[(p1[(i14 + 2) % 4]).powi(2), p1[3 - i14]], [x0, f64::sin(x0)]];
            for j21 in 0..2 { scratch10[j21] *= 0.5_f64.sin(); }
            sum13 += (state12).sin() * scratch10[i14 % 2] + state12;
        }
        x0 + p1[3] + x0 + p1[1] + sum1 + sum5 + sum13
    }

    compare!(
        program, (a0[0], a1, a2), (&mut d0[0], d1, d2), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [-1.36, 0.58, 1.1, -1.16, -0.09, 0.35, 0.14, -0.88, 0.42], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_187 {
    use super::*;

    #[differentiate]
    fn helper_0(x0: f64, p1: &f64) -> f64 {
        let v1 = ((*p1).mul_add(x0, x0)).sin();
        for i2 in 1..2 {
            let v3 = 0.5 * (((0.25 * (i2 as f64)) * (*p1)) / (2.0 + (*p1).sin()));
        }
        let mut scratch4 = vec![0.5 * ((x0 + x0)); 2];
        let mut state5 = 0.5 * ((v1 + x0));
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            state5 = 0.5 * ((if i7 % 2 == 0 { scratch4[i7 % 2] } else { x0 }));
            for j8 in 0..scratch4.len() {
                scratch4[j8] = v1;
            }
            state5 *= (0.5 * (x0)).cos();
            sum6 += ((x0 + (*p1).sin())).tanh() * scratch4[i7 % 2] + state5;
        }
        let mut sum9 = 0.0;
        for i10 in 0..3 {
            state5 = ((if i10 % 2 == 0 { *p1 } else { v1 })).tanh();
            for j11 in (0..2).step_by(2) {
                if j11 < 1 { break; }
                scratch4[j11] = scratch4[(j11 + 1) % 2].sin();
            }
            let v12 = 0.5 * (state5);
            let v13 = (((v1).min(x0)) * (x0)).tanh();
            sum9 += (((|a14: f64| v12)((*p1).tanh())).min((1.0 + (x0).powi(2)).sqrt())).sin() * scratch4[0] + state5;
        }
        ({ let inner15 = x0; inner15 * ((inner15 + v1)) }) + *p1 + v1 + *p1 + sum6 + sum9
    }

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &Vec<f64>) -> f64 {
        let r1 = helper_0(0.5 * (helper_0(0.5 * (q2[p1 % 2]), &x0)), &x0);
        let mut scratch2 = vec![(({ let inner3 = x0; inner3 * (inner3) })).sin(); 2];
        let mut state4 = (helper_0(0.5 * (q2[p1 % 2]), &x0)).sin();
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            for j7 in (0..scratch2.len()).step_by(2) {
                scratch2[j7] = (helper_0(((q2[i6 % 2]).tanh()).sin(), &state4)).sin();
            }
            helper_0(0.5 * ((scratch2[(p1 + 2) % 2] + x0)), &x0);
            sum5 += (helper_0(x0, &r1)).mul_add((state4 + q2[1]), state4) * scratch2[(p1 + 2) % 2] + state4;
        }
        x0 + q2[(p1 + 2) % 2] + x0 + q2[p1 % 2] + sum5
    }

    compare!(
        program, (a0[0], 3, &a2.to_vec()), (&mut d0[0], d2), |a0: 1, a2: 2|, |d0, d2|,
        at: [-0.4, -0.13, -1.25], weights: [0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_191 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = (if (x0) * (x0) > x0 { (1.0 + (x0).powi(2)).sqrt() } else { x0 });
        let mut sum2 = 0.0;
        for i3 in 0..3 {
            let mut row4 = [((m1).tanh()).sin(); 2];
            row4[i3 % 2] = ((row4[(i3 + 1) % 2]) * (x0)).max(x0);
            sum2 += ((m1).sin()) * (m1);
        }
        let mut sum5 = 0.0;
        for i6 in 0..3 {
            let mut n7 = 0;
            while n7 < 3 {
                n7 += 1;
                let mut row8 = [(1.5 + (x0).cos()).recip(), (m1).powi(2), m1, (1.0 + (x0).powi(2)).sqrt()];
            }
            sum5 -= 0.5 * (((m1 + 1.01_f64) + (x0).abs()));
        }
        let mut scratch9 = vec![0.5 * (m1); 3];
        let mut state10 = (x0 + m1);
        let mut sum11 = 0.0;
        for i12 in 0..3 {
            state10 = (({ let inner13 = x0; inner13 * (inner13) })).sin();
            for j14 in 0..scratch9.len() {
                scratch9[j14] = scratch9[(j14 + 1) % 3].sin();
            }
            let mut row15 = [(x0) * (state10), stop_gradient(state10), (x0) * (m1)];
            sum11 += (stop_gradient(x0)).min(row15[2]) * scratch9[0] + state10;
        }
        x0 + m1 + x0 + x0 + sum2 + sum5 + sum11
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [-1.46], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_193 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let v1 = if (p1 + x0) > x0 {
            let mut row2 = [(p1 + x0), ({ let inner3 = x0; inner3 * (p1) }), (x0).hypot(1.0 + (x0).powi(2))];
            ((row2[1] - ((x0 + p1)))).tanh()
        } else {
            0.5 * (({ let inner4 = (p1) * (p1); inner4 * ((x0) * (x0)) }))
        };
        let mut scratch5 = [(f64::sin(x0)).tanh(); 2];
        let mut scratch6 = vec![(stop_gradient(v1)).sin(); 2];
        let mut state7 = (scratch5[1]).tanh();
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state7 = (x0) * (p1);
            for j10 in 0..2 - 1 {
                if (scratch6[1] + v1) > p1 { scratch5[j10] = stop_gradient((v1) * (p1)); }
            }
            for j11 in (0..2).rev() {
                scratch6[j11] = (x0).min((state7) * (0.25 * (j11 as f64)));
            }
            let row12 = vec![((if (1.0 + (p1).powi(2)).sqrt() > 0.1 && (|a13: f64| v1)(scratch5[i9 % 2]) < 0.9 { x0 } else { x0 })).tanh(); 2];
            sum8 += (|a14: f64| (state7 + x0))(0.5 * ((p1).sin())) * scratch6[(i9 + 2) % 2] + state7;
        }
        ((x0 + x0) + (if !(p1 > v1) { p1 } else { v1 })) + v1 + v1 + p1 + sum8
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [1.11, -1.01], weights: [0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_196 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>, q2: &[[f64; 2]; 2]) -> f64 {
        let mut scratch1 = [((x0).max(x0)).sin(); 3];
        let mut scratch2 = vec![(x0).sin(); 3];
        let mut state3 = (p1[2]) * (scratch1[2]);
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (x0 - (scratch1[i5]));
            scratch1.fill(((scratch2[2 - i5]) * (x0)).sin());
            for j7 in (0..3).step_by(2) {
                if j7 < 2 { scratch2[j7] = scratch2[(j7 + 1) % 3].sin(); }
                else { scratch2[j7] = 0.5 * (scratch1[0]); }
            }
            let state3 = p1[3 - i5];
            let mut row8 = [[state3, x0], [x0, (scratch1[i5]) / (2.0 + (0.25 * (i5 as f64)).sin())]];
            for j9 in 1..3 { scratch1[j9] = scratch1[j9 - 1].sin(); }
            sum4 += 0.5 * ((state3 + (q2[i5 % 2][i5 % 2] - (state3)))) * scratch1[(i5 + 2) % 3] + state3;
        }
        ((|a10: f64| x0)((p1[0]).sin())).mul_add((p1[1]).tanh(), q2[0][0]) + x0 + p1[1] + p1[3] + sum4
    }

    compare!(
        program, (a0[0], &a1.to_vec(), matrix(a2)), (&mut d0[0], d1, matrix(d2)), |a0: 1, a1: 4, a2: 4|, |d0, d1, d2|,
        at: [-0.96, 0.46, -0.56, -1.26, 0.4, -1.07, -0.06, 0.91, 0.67], weights: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_200 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: f64) -> f64 {
        let mut scratch1 = [((x0).max(p1)).sin(); 3];
        let mut scratch2 = vec![scratch1[1]; 3];
        let mut state3 = (scratch1[2]).atan2(2.0 + (x0).sin());
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = 0.5 * ((scratch2[(i5 + 2) % 3] + p1));
            scratch1[i5 % 3] = 0.5 * (p1);
            for j7 in 0..scratch2.len() {
                scratch2[j7] = 0.5 * (((state3).cos()) * ((if j7 % 2 == 0 { p1 } else { p1 })));
            }
            let v8 = state3;
            let mut row9 = [scratch2[0], (v8).mul_add(state3, scratch2[i5])];
            let v10 = ((v8) / (2.0 + (scratch1[i5]).sin()) + state3);
            sum4 += (((1.5 + (scratch2[(i5 + 2) % 3]).sin()).ln() + (p1) * (v8))).tanh() * scratch1[(i5 + 1) % 3] + state3;
        }
        (x0 + scratch1[1]) + state3 + scratch2[0] + scratch1[2] + sum4
    }

    compare!(
        program, (a0[0], a1[0]), (&mut d0[0], &mut d1[0]), |a0: 1, a1: 1|, |d0, d1|,
        at: [-0.81, 0.57], weights: [0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_202 {
    use super::*;

    #[differentiate]
    fn program(x0: f64) -> f64 {
        let mut m1 = ({ let inner2 = (x0).abs(); inner2 * ((x0).sin()) });
        if (|a3: f64| m1)(x0) > m1 {
            m1 = ((if !(x0 > x0) { stop_gradient(x0) } else { (x0) * (x0) })).sin();
            return (x0) * (m1) + m1 + m1 + m1;
        }
        let mut scratch4 = vec![((x0 - (x0))).sin(); 2];
        let mut state5 = (x0).tanh();
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            scratch4.copy_from_slice(&[m1, ({ let inner9 = state5; inner9 * (m1) })]);
            scratch4[0] -= (((0.25 * (i7 as f64)) * (scratch4[0])).sin()).sin();
            sum6 += ((scratch4[(i7 + 2) % 2]) * ((1.5 + (state5).cos()).recip())).sin() * scratch4[0] + state5;
        }
        let mut sum10 = 0.0;
        for i11 in 0..3 {
            state5 = ((x0 + x0)).tanh();
            for j12 in 0..scratch4.len() {
                scratch4[j12] = scratch4[(j12 + 1) % 2].sin();
                scratch4[j12] *= 0.5 + 0.25 * scratch4[j12].cos();
            }
            'outer13: for e14 in scratch4[0..1].iter() {
                let mut row16 = scratch4.to_vec();
            }
            let mut row17 = scratch4.to_vec();
            sum10 += 0.5 * (((m1) / (2.0 + (m1).sin()) + (if (m1).max(m1) > row17[(i11 + 1) % 2] { x0 } else { row17[(i11 + 1) % 2] }))) * scratch4[i11 % 2] + state5;
        }
        ((m1).atan2(2.0 + (x0).sin())).min(x0) + x0 + x0 + m1 + sum6 + sum10
    }

    compare!(
        program, (a0[0]), (&mut d0[0]), |a0: 1|, |d0|,
        at: [0.65], weights: [0.0], stopped: true
    );
}

#[with_twin]
mod scratch_203 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut scratch1 = vec![(1.5 + (p1[1][0]).cos()).recip(); 3];
        let mut state2 = 0.5 * ((scratch1[2]).mul_add(scratch1[2], scratch1[2]));
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            state2 = (if (x0 + scratch1[i4]) > 0.1 && (scratch1[(i4 + 2) % 3]).mul_add(scratch1[2], x0) < 0.9 { scratch1[i4] } else { x0 });
            for j5 in 0..scratch1.len() {
                scratch1[j5] = (((state2 + x0)).powi(2)).tanh();
            }
            let v6 = (stop_gradient((0.25 * (i4 as f64)) * (state2))).sin();
            for j7 in 1..3 { scratch1[j7] = scratch1[j7 - 1].sin(); }
            sum3 += ((if i4 % 2 == 0 { scratch1[2 - i4] } else { (v6) / (2.0 + (0.25 * (i4 as f64)).sin()) })).sin() * scratch1[(i4 + 2) % 3] + state2;
        }
        let mut sum8 = 0.0;
        for i9 in 0..3 {
            state2 = ((0.25 * (i9 as f64) - (scratch1[(i9 + 1) % 3]))).tanh();
            for j10 in 0..3 {
                scratch1[j10] = scratch1[(j10 + 1) % 3].sin();
            }
            let v12 = (({ let inner11 = (state2).atan2(2.0 + (x0).sin()); inner11 * ((inner11).hypot(1.0 + (scratch1[1]).powi(2))) })).sin();
            for j13 in 0..3 { scratch1[j13] += 0.5_f64.sin(); }
            sum8 += 0.5 * (({ let inner14 = state2; inner14 * ((p1[i9 % 2][i9 % 2] - (x0))) })) * scratch1[i9] + state2;
        }
        stop_gradient((scratch1[2] + state2)) + scratch1[2] + scratch1[2] + scratch1[1] + sum3 + sum8
    }

    compare!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [0.32, 1.1, -0.63, 1.2, -1.13], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_204 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &[[f64; 2]; 2]) -> f64 {
        let mut scratch1 = vec![(x0).sin(); 2];
        let mut scratch2 = vec![(x0).tanh(); 2];
        let mut state3 = p1[0][1];
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = ((scratch2[(i5 + 2) % 2] + p1[i5 % 2][i5 % 2])).tanh();
            scratch1[i5 % 2] = ((x0 + x0)).tanh();
            for j7 in 0..scratch2.len() {
                scratch2[j7] = ((x0 + scratch2[i5 % 2])) * ((scratch1[i5 % 2] - (state3)));
            }
            state3 *= (0.5 * (x0)).cos();
            sum4 += 0.5 * ((x0 + (p1[i5 % 2][i5 % 2]).sin())) * scratch1[i5 % 2] + state3;
        }
        scratch2[0] + p1[1][1] + scratch1[0] + scratch2[1] + sum4
    }

    compare!(
        program, (a0[0], matrix(a1)), (&mut d0[0], matrix(d1)), |a0: 1, a1: 4|, |d0, d1|,
        at: [-0.26, 0.83, 1.18, 0.35, -1.12], weights: [0.0, 0.0, 0.0, 0.0, 0.0], stopped: false
    );
}

#[with_twin]
mod scratch_207 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: usize, q2: &[f64; 2]) -> f64 {
        let v1 = 0.5 * (((q2[p1 % 2]).max(q2[(p1 + 2) % 2]) + (x0 + q2[p1 % 2])));
        let mut scratch2 = [q2[0]; 2];
        let mut state3 = 0.5 * ((if p1 % 2 == 0 { v1 } else { x0 }));
        let mut sum4 = 0.0;
        for i5 in 0..3 {
            state3 = (q2[1]).tanh();
            for j6 in 1..2 {
                scratch2[j6] = (0.25 * (p1 as f64)).tanh();
            }
            let v7 = stop_gradient((v1) * (v1));
            for j8 in 0..2 { scratch2[j8] *= 0.5_f64.sin(); }
            sum4 += (stop_gradient(scratch2[(i5 + 1) % 2])).tanh() * scratch2[1] + state3;
        }
        ((v1).sin()) * (scratch2[p1 % 2]) + v1 + x0 + scratch2[p1 % 2] + sum4
    }

    compare!(
        program, (a0[0], 3, array(a2)), (&mut d0[0], array(d2)), |a0: 1, a2: 2|, |d0, d2|,
        at: [1.1, -0.17, -1.2], weights: [0.0, 0.0, 0.0], stopped: true
    );
}

#[with_twin]
mod scratch_208 {
    use super::*;

    #[differentiate]
    fn program(x0: f64, p1: &Vec<f64>) -> f64 {
        let mut scratch1 = vec![((p1[0]) * (x0)).tanh(); 3];
        let mut state2 = 0.5 * ((1.0 + (scratch1[0]).powi(2)).sqrt());
        let mut sum3 = 0.0;
        for i4 in 0..3 {
            for j5 in 0..scratch1.len() {
                if i4 < 1 { continue; }
                scratch1[j5] = scratch1[(j5 + 1) % 3].sin();
            }
            let x0 = (scratch1[i4]).tanh();
            sum3 += ((if i4 % 2 == 0 { (x0 + scratch1[(i4 + 1) % 3]) } else { (x0).mul_add(state2, p1[i4 % 2]) })).tanh() * scratch1[i4] + state2;
        }
        let mut sum6 = 0.0;
        for i7 in 0..3 {
            state2 = ((scratch1[2 - i7]).tanh()).sin();
            for j8 in (0..scratch1.len()).rev() {
                scratch1[j8] = 0.5 * (((state2) * (p1[i7 % 2])).atan2(2.0 + (p1[j8 % 2]).sin()));
            }
            let v9 = match i7 % 4 {
                k if k > 0 && state2 < p1[i7 % 2] || state2 > 0.3 => {
                    let x0 = scratch1[i7];
                    state2
                }
                1 if state2 < p1[i7 % 2] || state2 > 0.3 => {
                    let v10 = ((p1[i7 % 2]).hypot(1.0 + (x0).powi(2))).powi(3);
                    0.5 * (((p1[1]) / (2.0 + (state2).sin())).mul_add(p1[1], 0.25 * (i7 as f64)))
                }
                _ => {
                    let v11 = stop_gradient((p1[i7 % 2]) * (scratch1[i7]));
                    let x0 = (state2 - (x0));
                    (((-((v11).powi(2))).exp()).mul_add(x0, p1[1])).tanh()
                }
            };
            for j12 in 1..3 { scratch1[j12] = scratch1[j12 - 1].sin(); }
            sum6 += (stop_gradient((p1[i7 % 2] + v9))).sin() * scratch1[2 - i7] + state2;
        }
        ((p1[0] - (p1[0]))).sin() + x0 + x0 + x0 + sum3 + sum6
    }

    compare!(
        program, (a0[0], &a1.to_vec()), (&mut d0[0], d1), |a0: 1, a1: 2|, |d0, d1|,
        at: [0.0, 0.42, 0.4], weights: [0.0, 0.0, 0.0], stopped: true
    );
}
