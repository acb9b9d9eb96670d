//! From the bytes of a file to a document.
//!
//! What the file is, its bytes say; its name is only a hint, and a name that lies is a doubt.

mod builder;
mod charset;
mod docx;
mod front;
mod html;
mod markdown;
mod pdf;
mod sniff;
mod styles;
mod text;

use crate::{Document, Doubt, Refusal};
use sniff::Format;

pub use text::blocks;

/// No file above this size is read: 64 MB of plain text are some 20,000 pages.
pub const LIMIT: u64 = 64 * 1024 * 1024;

/// Reads plain text, Markdown, HTML, DOCX and text PDF.
pub fn read(bytes: &[u8], file_name: &str) -> Result<Document, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.len() as u64 > LIMIT {
        return Err(Refusal::TooLarge { bytes: bytes.len() as u64, limit: LIMIT });
    }
    let ending = sniff::ending(file_name);
    let format = sniff::format(bytes, &ending)?;
    let mut document = match format {
        Format::Text => text::read(written(bytes)?),
        Format::Markdown => markdown::read(&written(bytes)?),
        Format::Html => html::read(&written(bytes)?),
        Format::Docx => docx::read(bytes)?,
        Format::Pdf => pdf::read(bytes)?,
    };
    if sniff::lies(&ending, document.media_type) {
        document.doubts.push(Doubt::EndingLied { ending, found: document.media_type.as_str() });
    }
    Ok(document)
}

/// The text of a file that is nothing but text. Blanks alone are none.
fn written(bytes: &[u8]) -> Result<charset::Decoded, Refusal> {
    let decoded = charset::decode(bytes)?;
    if decoded.text.trim().is_empty() {
        return Err(Refusal::Blank);
    }
    Ok(decoded)
}
