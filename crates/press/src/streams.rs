//! Makes the ends of a PDF's streams plain.
//!
//! The bytes of a stream end, then comes an end of line, then `endstream`. Typst writes a line feed
//! there. When the last byte of the stream happens to be a carriage return, as one in 256 is, both
//! together look like one end of line, and a strict reader counts one byte less than `/Length`
//! says. Such a stream gets both signs as its end of line, which the standard allows everywhere.

const AMBIGUOUS: &[u8] = b"\r\nendstream";
/// An entry of the cross-reference table: ten digits, generation, state, end of line.
const ENTRY: usize = 20;

/// Inserts the missing signs and moves the cross-reference table along. A file whose table is not
/// where it says comes back unchanged.
pub fn settle(pdf: Vec<u8>) -> Vec<u8> {
    let inserted: Vec<usize> = (pdf.windows(AMBIGUOUS.len()).enumerate())
        .filter_map(|(at, bytes)| (bytes == AMBIGUOUS).then_some(at + 1))
        .collect();
    if inserted.is_empty() {
        return pdf;
    }
    moved(&pdf, &inserted).unwrap_or(pdf)
}

fn moved(pdf: &[u8], inserted: &[usize]) -> Option<Vec<u8>> {
    let shifted = |offset: usize| offset + inserted.partition_point(|at| *at < offset);
    let (table, start) = table(pdf)?;
    let mut out = Vec::with_capacity(pdf.len() + inserted.len());
    let mut from = 0;
    for at in inserted {
        out.extend_from_slice(pdf.get(from..*at)?);
        out.push(b'\r');
        from = *at;
    }
    out.extend_from_slice(pdf.get(from..start)?);

    let mut entries = pdf[start..].chunks_exact(ENTRY);
    let mut end = start;
    for entry in entries.by_ref().take_while(|it| matches!(it[17], b'n' | b'f')) {
        let offset = number(&entry[..10])?;
        let offset = if entry[17] == b'n' { shifted(offset) } else { offset };
        out.extend_from_slice(format!("{offset:010}").as_bytes());
        out.extend_from_slice(&entry[10..]);
        end += ENTRY;
    }
    let rest = std::str::from_utf8(&pdf[end..]).ok()?;
    let (trailer, _) = rest.split_once("startxref")?;
    out.extend_from_slice(format!("{trailer}startxref\n{}\n%%EOF", shifted(table)).as_bytes());
    Some(out)
}

/// Where the table stands and where its entries begin.
fn table(pdf: &[u8]) -> Option<(usize, usize)> {
    let tail = &pdf[pdf.len().saturating_sub(64)..];
    let tail = String::from_utf8_lossy(tail);
    let table: usize = tail.split_once("startxref")?.1.split_whitespace().next()?.parse().ok()?;
    let head = pdf.get(table..)?.strip_prefix(b"xref\n")?;
    let line = head.iter().position(|byte| *byte == b'\n')?;
    Some((table, pdf.len() - head.len() + line + 1))
}

fn number(digits: &[u8]) -> Option<usize> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(last: &str) -> Vec<u8> {
        let body = format!(
            "%PDF\n1 0 obj\n<</Length 4>>\nstream\nabc{last}\nendstream\nendobj\n2 0 obj\nnull\nendobj\n"
        );
        let second = body.find("2 0 obj").expect("it is there");
        let table = body.len();
        let tail = format!(
            "xref\n0 3\n0000000000 65535 f\r\n0000000005 00000 n\r\n{second:010} 00000 n\r\n\
             trailer\n<</Size 3>>\nstartxref\n{table}\n%%EOF"
        );
        [body, tail].concat().into_bytes()
    }

    #[test]
    fn a_stream_that_ends_in_a_carriage_return_gets_a_plain_end_and_all_offsets_move() {
        let settled = settle(file("\r"));
        let text = String::from_utf8_lossy(&settled);
        assert!(text.contains("abc\r\r\nendstream"));
        let (at, _) = table(&settled).expect("the table is where it says");
        assert!(text[at..].contains(&format!("{:010} 00000 n", text.find("2 0 obj").unwrap())));
        assert!(text[at..].contains("0000000005 00000 n"));
        assert!(text[at..].contains("0000000000 65535 f"));
    }

    #[test]
    fn any_other_file_is_left_alone() {
        assert_eq!(settle(file("d")), file("d"));
        assert_eq!(settle(b"\r\nendstream".to_vec()), b"\r\nendstream");
        assert_eq!(settle(Vec::new()), b"");
    }
}
