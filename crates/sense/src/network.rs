//! The arithmetic between pieces and meaning.
//!
//! ```text
//! pieces ─▶ rows of 512 ─┬───────────────────────────────────────┐
//!                        └▶ 3 × 256, each piece seen with its     ├▶ 1280 ─▶ mean ─▶ 512 ─▶ layers
//!                           1, 2 and 4 neighbours, twice ─────────┘
//! ```
//!
//! Several sentences go through together: a matrix is fetched from memory once for all of them.

use crate::encoder::SIZE;
use crate::file::{Result, Rows, Weights};
use ndarray::{Array1, Array2, ArrayViewMut2, Axis, Slice, concatenate};
use std::ops::Range;

/// How many pieces are looked at together, and how many of them stand before the one in question.
const ORDERS: [(usize, usize); 3] = [(2, 0), (3, 1), (5, 2)];
const NEAR: usize = 256;
const ALL: usize = SIZE + ORDERS.len() * NEAR;
const INNER: usize = 320;

#[derive(Debug)]
pub struct Network {
    rows: Rows,
    /// The rows are bytes; those of each part stand for numbers of another scale.
    row_scale: Array1<f32>,
    row_low: Array1<f32>,
    entry: Layer,
    entry_norm: Norm,
    near: Vec<[Layer; 2]>,
    all_norm: Norm,
    mean: Layer,
    deep: Deep,
    epsilon: f32,
}

#[derive(Debug)]
struct Layer {
    weights: Array2<f32>,
    bias: Array1<f32>,
}

/// Brings the numbers of a row to a mean and a spread.
#[derive(Debug)]
struct Norm {
    gain: Array1<f32>,
    shift: Array1<f32>,
}

/// The last layers, each of which also sees what went into the one before.
#[derive(Debug)]
struct Deep {
    d0: Array2<f32>,
    d1: Array2<f32>,
    d2: Array2<f32>,
    d3: Array2<f32>,
    p1: Array2<f32>,
    p3: Array2<f32>,
}

impl Network {
    pub fn read(weights: Weights) -> Result<Network> {
        let layer = |name: &str, columns| -> Result<Layer> {
            let bias = weights.row(&format!("{name}_bias"))?;
            Ok(Layer { weights: weights.matrix(name, columns)?, bias })
        };
        let norm = |name: &str| -> Result<Norm> {
            let gain = weights.row(&format!("{name}_gain"))?;
            Ok(Norm { gain, shift: weights.row(&format!("{name}_shift"))? })
        };
        let near = ORDERS.iter().map(|(order, _)| {
            let step = |step: u8| layer(&format!("near{order}_{step}"), NEAR);
            Ok([step(1)?, step(2)?])
        });
        let epsilon = weights.row("epsilon")?.first().copied();
        Ok(Network {
            row_scale: weights.row("row_scale")?,
            row_low: weights.row("row_low")?,
            entry: layer("in", ORDERS.len() * NEAR)?,
            entry_norm: norm("in")?,
            near: near.collect::<Result<_>>()?,
            all_norm: norm("all")?,
            mean: layer("mean", SIZE)?,
            deep: Deep {
                d0: weights.matrix("d0", INNER)?,
                d1: weights.matrix("d1", INNER)?,
                d2: weights.matrix("d2", SIZE)?,
                d3: weights.matrix("d3", SIZE)?,
                p1: weights.matrix("p1", INNER)?,
                p3: weights.matrix("p3", SIZE)?,
            },
            epsilon: epsilon.ok_or_else(|| weights.lacks("epsilon"))?,
            rows: weights.into_rows("rows", SIZE)?,
        })
    }

    /// A row of numbers for each sentence.
    pub fn run(&self, sentences: &[Vec<u32>]) -> Result<Array2<f32>> {
        let mut spans: Vec<Range<usize>> = Vec::with_capacity(sentences.len());
        for sentence in sentences {
            let from = spans.last().map_or(0, |it| it.end);
            spans.push(from..from + sentence.len());
        }
        let pieces = self.look_up(&sentences.concat())?;
        let mut seen = self.entry.of(&pieces);
        self.entry_norm.apply(seen.view_mut(), self.epsilon);
        let mut parts = vec![pieces];
        for (branch, (layers, order)) in self.near.iter().zip(ORDERS).enumerate() {
            let columns = Slice::from(branch * NEAR..(branch + 1) * NEAR);
            let mut branch = seen.slice_axis(Axis(1), columns).to_owned();
            for layer in layers {
                let mut next = layer.of(&side_by_side(&branch, &spans, order));
                next.mapv_inplace(|it| it.max(0.0));
                branch += &next;
            }
            parts.push(branch);
        }
        let views: Vec<_> = parts.iter().map(|it| it.view()).collect();
        let mut all = concatenate(Axis(1), &views).expect("the parts have a row for each piece");
        self.all_norm.apply(all.view_mut(), self.epsilon);
        Ok(self.deep.of(&self.sums(&all, &spans), self.epsilon))
    }

    fn look_up(&self, numbers: &[u32]) -> Result<Array2<f32>> {
        let mut pieces = Array2::zeros((numbers.len(), SIZE));
        let mut bytes = [0; SIZE];
        for (mut row, number) in pieces.outer_iter_mut().zip(numbers) {
            self.rows.read(*number, &mut bytes)?;
            let part = *number as usize % self.row_scale.len();
            let (scale, low) = (self.row_scale[part], self.row_low[part]);
            row.iter_mut().zip(bytes).for_each(|(it, byte)| *it = f32::from(byte) * scale + low);
        }
        Ok(pieces)
    }

    /// The sum of the rows of each sentence by the root of their number, made smaller.
    ///
    /// The sum comes first: it is one row, and the layer is the same for all.
    #[expect(clippy::cast_precision_loss, reason = "no sentence has 2^24 pieces")]
    fn sums(&self, all: &Array2<f32>, spans: &[Range<usize>]) -> Array2<f32> {
        let mut sums = Array2::zeros((spans.len(), ALL));
        for (mut sum, span) in sums.outer_iter_mut().zip(spans) {
            sum.assign(&all.slice_axis(Axis(0), Slice::from(span.clone())).sum_axis(Axis(0)));
        }
        let mut mean = sums.dot(&self.mean.weights);
        for (mut row, span) in mean.outer_iter_mut().zip(spans) {
            let count = span.len() as f32;
            row.scaled_add(count, &self.mean.bias);
            row /= count.sqrt();
        }
        mean
    }
}

impl Layer {
    fn of(&self, input: &Array2<f32>) -> Array2<f32> {
        input.dot(&self.weights) + &self.bias
    }
}

impl Norm {
    fn apply(&self, mut rows: ArrayViewMut2<f32>, epsilon: f32) {
        for mut row in rows.outer_iter_mut() {
            let mean = row.mean().unwrap_or_default();
            row -= mean;
            let spread = row.pow2().mean().unwrap_or_default();
            row *= 1.0 / (spread + epsilon).sqrt();
            row *= &self.gain;
            row += &self.shift;
        }
    }
}

impl Deep {
    fn of(&self, input: &Array2<f32>, epsilon: f32) -> Array2<f32> {
        let above_zero = |mut it: Array2<f32>| {
            it.mapv_inplace(|it| it.max(0.0));
            it
        };
        let y0 = above_zero(input.dot(&self.d0));
        let y1 = above_zero(input.dot(&self.p1) + y0.dot(&self.d1));
        let y2 = above_zero(y1.dot(&self.d2));
        let mut out = (y1.dot(&self.p3) + y2.dot(&self.d3)).mapv_into(f32::tanh);
        for mut row in out.outer_iter_mut() {
            let length = row.pow2().sum().max(epsilon).sqrt();
            row /= length;
        }
        out
    }
}

/// Beside each row those around it; nothing beyond the ends of its sentence.
fn side_by_side(
    rows: &Array2<f32>,
    spans: &[Range<usize>],
    (order, before): (usize, usize),
) -> Array2<f32> {
    let mut wide = Array2::zeros((rows.nrows(), order * NEAR));
    for span in spans {
        for at in span.clone() {
            let mut row = wide.row_mut(at);
            for (slot, mut into) in row.exact_chunks_mut(NEAR).into_iter().enumerate() {
                let from = (at + slot).checked_sub(before).filter(|it| span.contains(it));
                if let Some(from) = from {
                    into.assign(&rows.row(from));
                }
            }
        }
    }
    wide
}
