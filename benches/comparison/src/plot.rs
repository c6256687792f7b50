//! The table as bars.

use std::error::Error;
use std::path::Path;

use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::report::{DIFFERENCES, HAND, OURS, Row, TOOLS};

const WIDTH: u32 = 1020;
const BAR_HEIGHT: u32 = 6;
/// Between the groups of two kernels, in bars.
const GAP: usize = 2;
const NAMES_WIDTH: u32 = 370;
const LEGEND_HEIGHT: u32 = 60;
const AXIS_HEIGHT: u32 = 40;
const FONT: (&str, i32) = ("sans-serif", 16);

type Chart<'a, 'b> = ChartContext<'a, SVGBackend<'b>, Cartesian2d<LogCoord<f64>, RangedCoordf64>>;
type Area<'b> = DrawingArea<SVGBackend<'b>, Shift>;
type Outcome = Result<(), Box<dyn Error>>;

/// The programs in the order of their bars.
fn programs() -> [(&'static str, RGBColor); 10] {
    let [num_dual, autodj, xad, reverse, ad_trait, echidna, symdiff] = TOOLS;
    [
        (OURS, RGBColor(214, 39, 40)),
        (HAND, RGBColor(60, 60, 60)),
        (symdiff, RGBColor(140, 86, 75)),
        (num_dual, RGBColor(31, 119, 180)),
        (autodj, RGBColor(23, 190, 207)),
        (xad, RGBColor(255, 127, 14)),
        (reverse, RGBColor(227, 119, 194)),
        (ad_trait, RGBColor(44, 160, 44)),
        (echidna, RGBColor(148, 103, 189)),
        (DIFFERENCES, RGBColor(170, 170, 170)),
    ]
}

pub(crate) fn write(rows: &[Row], path: &Path) -> Outcome {
    let bars: usize = rows.iter().map(|row| bars(row).count() + GAP).sum();
    let height = LEGEND_HEIGHT + AXIS_HEIGHT + BAR_HEIGHT * u32::try_from(bars)?;
    let root = SVGBackend::new(path, (WIDTH, height)).into_drawing_area();
    root.fill(&WHITE)?;
    legend(&root)?;
    let mut chart = axes(&root, rows, bars)?;
    let mut top = 0;
    for row in rows {
        top += group(&root, &mut chart, row, top)? + GAP;
    }
    root.present()?;
    Ok(())
}

/// The bars of a kernel: color, and the time over that of the plain function.
fn bars(row: &Row) -> impl Iterator<Item = (RGBColor, f64)> {
    programs().into_iter().filter_map(|(name, color)| Some((color, row.by_plain(name)?)))
}

fn legend(root: &Area) -> Outcome {
    let style = FONT.into_font().color(&BLACK);
    root.draw(&Text::new("time for value and gradient, over the time of the plain function", (10, 8), style.clone()))?;
    let mut x = 10;
    for (name, color) in programs() {
        root.draw(&Rectangle::new([(x, 34), (x + 10, 44)], color.filled()))?;
        root.draw(&Text::new(name, (x + 14, 31), style.clone()))?;
        x += 32 + 9 * i32::try_from(name.len())?;
    }
    Ok(())
}

/// A logarithmic axis below, and room for the bars from top to bottom.
fn axes<'a, 'b>(root: &'a Area<'b>, rows: &[Row], count: usize) -> Result<Chart<'a, 'b>, Box<dyn Error>> {
    let times = || rows.iter().flat_map(bars).map(|(_, time)| time);
    let (least, most) = (times().fold(0.8, f64::min), times().fold(1.0, f64::max));
    let (left, right) = (0.8 * least, 10f64.powf(most.log10().ceil()));
    let mut chart = ChartBuilder::on(root)
        .margin_top(LEGEND_HEIGHT)
        .margin_left(NAMES_WIDTH)
        .margin_right(50)
        .x_label_area_size(AXIS_HEIGHT)
        .build_cartesian_2d((left..right).log_scale(), count as f64..0.0)?;
    chart
        .configure_mesh()
        .disable_y_mesh()
        .light_line_style(TRANSPARENT)
        .x_label_style(FONT)
        .x_label_formatter(&|x| x.to_string())
        .draw()?;
    Ok(chart)
}

/// Draws the bars of a kernel and its name; returns how many there are.
fn group(root: &Area, chart: &mut Chart, row: &Row, top: usize) -> Result<usize, Box<dyn Error>> {
    let left = chart.x_range().start;
    let mut bottom = top;
    for (color, time) in bars(row) {
        let (above, below) = (bottom as f64, (bottom + 1) as f64);
        chart.draw_series([Rectangle::new([(left, above), (time, below)], color.filled())])?;
        bottom += 1;
    }
    let (x, y) = chart.backend_coord(&(left, 0.5 * (top + bottom) as f64));
    let style = FONT.into_font().color(&BLACK).pos(Pos::new(HPos::Right, VPos::Center));
    root.draw(&Text::new(row.kernel, (x - 8, y), style))?;
    Ok(bottom - top)
}
