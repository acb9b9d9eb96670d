//! From pieces on a page to lines in the order of reading.
//!
//! ```text
//! ═════════ heading ═════════      a zone of one column
//! ────────────    ────────────
//! ────────────    ────────────     a zone of columns: the left one first
//! ────────────    ────────────
//! ──    ─────    ─                 a table: row by row
//! ```
//!
//! A zone goes on as long as some upright strip between its pieces stays empty.

use super::direction::goes_left;
use super::letters::Piece;

/// What stands together on the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    Line(Piece),
    /// The first line of a column: what stands before it ended elsewhere on the page.
    Top(Piece),
    /// Cells with the number of their column.
    Row(Vec<(usize, Piece)>),
}

impl Part {
    pub fn pieces(&self) -> impl Iterator<Item = &Piece> {
        let (one, many) = match self {
            Self::Line(piece) | Self::Top(piece) => (Some(piece), [].as_slice()),
            Self::Row(cells) => (None, cells.as_slice()),
        };
        one.into_iter().chain(many.iter().map(|it| &it.1))
    }
}

type Row = Vec<Piece>;

/// Columns and tables have at least so many rows.
const ROWS: usize = 3;
/// Of a column of text so much is filled, line by line; the cells of a table are short.
const FULL: f64 = 0.62;

pub fn parts(pieces: Vec<Piece>) -> Vec<Part> {
    let letters: String = pieces.iter().map(|it| it.words.as_str()).collect();
    let leftwards = goes_left(&letters);
    let rows = rows(pieces);
    let every = || rows.iter().flatten();
    let extent = (
        every().map(|it| it.x).fold(f64::MAX, f64::min),
        every().map(|it| it.end).fold(f64::MIN, f64::max),
    );
    let mut parts = Vec::new();
    let mut at = 0;
    while at < rows.len() {
        let (end, strips) = zone(&rows[at..], extent);
        if strips.is_empty() {
            parts.push(Part::Line(whole(rows[at].clone(), leftwards)));
            at += 1;
            continue;
        }
        columns(&rows[at..at + end], &strips, leftwards, &mut parts);
        at += end;
    }
    parts
}

/// Pieces of one height, from left to right; rows from the top.
fn rows(mut pieces: Vec<Piece>) -> Vec<Row> {
    pieces.sort_by(|one, other| one.y.total_cmp(&other.y));
    let mut rows: Vec<Row> = Vec::new();
    for piece in pieces {
        match rows.last_mut() {
            Some(row) if (row[0].y - piece.y).abs() < piece.size.max(row[0].size) * 0.4 => {
                row.push(piece);
            }
            _ => rows.push(vec![piece]),
        }
    }
    for row in &mut rows {
        row.sort_by(|one, other| one.x.total_cmp(&other.x));
    }
    rows
}

/// An upright strip without letters.
type Strip = (f64, f64);

/// How many rows share an empty strip with text on both sides, and their strips.
fn zone(rows: &[Row], extent: Strip) -> (usize, Vec<Strip>) {
    let mut strips = free(extent, &rows[0]);
    let mut end = 1;
    while end < rows.len() && !strips.is_empty() && !is_far(&rows[end - 1], &rows[end]) {
        let next: Vec<Strip> = strips.iter().flat_map(|it| free(*it, &rows[end])).collect();
        let parting: Vec<Strip> =
            strips.iter().filter(|it| parts_text(&rows[..end], **it)).copied().collect();
        // What closes the strips that part text ends the zone, though others stay open.
        let kept = parting.iter().any(|it| next.iter().any(|new| it.0 <= new.0 && new.1 <= it.1));
        if next.is_empty() || !parting.is_empty() && !kept {
            break;
        }
        strips = next;
        end += 1;
    }
    end = without_rest(&rows[..end], &strips);
    strips.retain(|it| parts_text(&rows[..end], *it));
    without_markers(&rows[..end], &mut strips);
    (end, strips)
}

/// Text on both sides, in rows that lie beside each other.
fn parts_text(rows: &[Row], strip: Strip) -> bool {
    let side = |is_left: bool| -> Vec<f64> {
        let on =
            |it: &&Piece| if is_left { it.end <= strip.0 + 0.1 } else { it.x >= strip.1 - 0.1 };
        rows.iter().filter_map(|row| row.iter().find(on)).map(|it| it.y).collect()
    };
    let (left, right) = (side(true), side(false));
    let beside = |some: &[f64], others: &[f64]| {
        let (Some(top), Some(foot)) = (others.first(), others.last()) else { return 0 };
        some.iter().filter(|it| (*top - 1.0..=*foot + 1.0).contains(*it)).count()
    };
    beside(&left, &right) >= ROWS && beside(&right, &left) >= ROWS
}

/// A wide space above parts a zone from what follows it.
fn is_far(above: &Row, below: &Row) -> bool {
    below[0].y - above[0].y > above[0].size.max(below[0].size) * 4.0
}

/// Rows after the last one that has text in the last column are the zone's only if they follow
/// closely: a shorter column, and not what stands below the columns.
fn without_rest(rows: &[Row], strips: &[Strip]) -> usize {
    let Some(last) = strips.iter().rfind(|it| parts_text(rows, **it)) else {
        return rows.len();
    };
    let full = rows.iter().rposition(|row| row.iter().any(|it| it.x >= last.1 - 0.1));
    let mut end = full.map_or(rows.len(), |it| it + 1);
    while end < rows.len() && rows[end][0].y - rows[end - 1][0].y < rows[end][0].size * 1.75 {
        end += 1;
    }
    end
}

/// The signs before the items of a list are no column.
fn without_markers(rows: &[Row], strips: &mut Vec<Strip>) {
    let is_marker = |it: &&Piece| it.words.trim().chars().count() <= 3;
    if let Some(first) = strips.first().copied() {
        let mut left = rows.iter().flatten().filter(|it| it.end <= first.0 + 0.1);
        if left.all(|it| is_marker(&it)) {
            strips.remove(0);
        }
    }
    if let Some(last) = strips.last().copied() {
        let mut right = rows.iter().flatten().filter(|it| it.x >= last.1 - 0.1);
        if right
            .all(|it| is_marker(&it) && !it.words.trim().starts_with(|it: char| it.is_numeric()))
        {
            strips.pop();
        }
    }
}

/// What is left of a strip beside the pieces of a row.
fn free(strip: Strip, row: &Row) -> Vec<Strip> {
    let mut left = vec![strip];
    for piece in row {
        left = left
            .into_iter()
            .flat_map(|(from, to)| {
                if piece.end <= from || piece.x >= to {
                    return [Some((from, to)), None];
                }
                [Some((from, to.min(piece.x))), Some((from.max(piece.end), to))]
            })
            .flatten()
            .filter(|it| it.1 - it.0 > piece.size * 0.8)
            .collect();
    }
    left
}

fn columns(rows: &[Row], strips: &[Strip], leftwards: bool, parts: &mut Vec<Part>) {
    let column_of = |piece: &Piece| strips.iter().filter(|it| piece.x >= it.1 - 0.1).count();
    let count = strips.len() + 1;
    let column = |number: usize| if leftwards { count - 1 - number } else { number };
    let mut cells: Vec<Vec<Row>> = vec![Vec::new(); count];
    for row in rows {
        for (number, lines) in cells.iter_mut().enumerate() {
            let line: Row = row.iter().filter(|it| column_of(it) == number).cloned().collect();
            if !line.is_empty() {
                lines.push(line);
            }
        }
    }
    if cells.iter().all(|it| is_text(it)) {
        for number in 0..count {
            let lines = &cells[column(number)];
            for (at, line) in lines.iter().enumerate() {
                let line = whole(line.clone(), leftwards);
                parts.push(if at == 0 { Part::Top(line) } else { Part::Line(line) });
            }
        }
        return;
    }
    for row in rows {
        let mut cells: Vec<(usize, Row)> = Vec::new();
        for piece in row {
            let number = column(column_of(piece));
            match cells.last_mut().filter(|it| it.0 == number) {
                Some(cell) => cell.1.push(piece.clone()),
                None => cells.push((number, vec![piece.clone()])),
            }
        }
        cells.sort_by_key(|it| it.0);
        parts.push(Part::Row(cells.into_iter().map(|it| (it.0, whole(it.1, leftwards))).collect()));
    }
}

/// Whether most lines of a column fill its width, as prose does.
fn is_text(lines: &[Row]) -> bool {
    let begin = |it: &Row| it[0].x;
    let end = |it: &Row| it[it.len() - 1].end;
    let left = lines.iter().map(begin).fold(f64::MAX, f64::min);
    let right = lines.iter().map(end).fold(f64::MIN, f64::max);
    let width = (right - left).max(1.0);
    let size = lines.first().map_or(10.0, |it| it[0].size);
    let full = lines.iter().filter(|it| end(it) - begin(it) > width * FULL).count();
    // A column of numbers is full too, but narrow.
    width > size * 8.0 && full * 2 > lines.len()
}

/// The pieces of a line as one.
fn whole(pieces: Row, leftwards: bool) -> Piece {
    let mut pieces = pieces.into_iter();
    let Some(mut line) = pieces.next() else { return Piece::default() };
    for piece in pieces {
        line.words.push(' ');
        line.words.push_str(&piece.words);
        line.end = line.end.max(piece.end);
        line.size = line.size.max(piece.size);
    }
    if leftwards {
        // The beginning of a line is where one begins to read it.
        (line.x, line.end) = (-line.end, -line.x);
    }
    line.words = super::direction::as_read(&line.words);
    line
}
