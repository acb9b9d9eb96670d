//! The notes of a DOCX: they lie in parts of their own and are told where they are referred to.

use super::{unreadable, value};
use crate::Refusal;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// The XML of each note that was not told yet.
#[derive(Default)]
pub struct Notes {
    by_name: BTreeMap<Name, String>,
    nameless: Vec<String>,
}

/// What a note is called by: `footnote` or `endnote`, and its number.
type Name = (&'static str, i64);

impl Notes {
    /// Adds the notes of a part.
    pub fn read(&mut self, xml: &str) -> Result<(), Refusal> {
        let mut reader = Reader::from_str(xml);
        let mut begun = None;
        loop {
            let before = reader.buffer_position();
            match reader.read_event() {
                Ok(Event::Start(tag)) => {
                    if let Some(kind) = kind(tag.local_name().as_ref()) {
                        let name = number(&tag).map(|it| (kind, it));
                        begun = Some((name, reader.buffer_position()));
                    }
                }
                Ok(Event::End(tag)) if kind(tag.local_name().as_ref()).is_some() => {
                    if let Some((name, start)) = begun.take() {
                        self.add(name, between(xml, start, before));
                    }
                }
                Ok(Event::Eof) => return Ok(()),
                Ok(_) => {}
                Err(error) => return Err(unreadable(reader.buffer_position(), &error)),
            }
        }
    }

    fn add(&mut self, name: Option<Name>, xml: String) {
        match name.filter(|it| !self.by_name.contains_key(it)) {
            Some(name) => drop(self.by_name.insert(name, xml)),
            None => self.nameless.push(xml),
        }
    }

    /// The note that `tag` refers to, the first time that it is referred to.
    pub fn referred(&mut self, tag: &BytesStart) -> Option<String> {
        let local = tag.local_name();
        let kind = kind(local.as_ref().strip_suffix("Reference")?)?;
        self.by_name.remove(&(kind, number(tag)?))
    }

    /// Those that nothing refers to, in the order of their numbers.
    pub fn rest(self) -> impl Iterator<Item = String> {
        self.by_name.into_values().chain(self.nameless)
    }
}

fn kind(name: &str) -> Option<&'static str> {
    ["footnote", "endnote"].into_iter().find(|it| *it == name)
}

fn number(tag: &BytesStart) -> Option<i64> {
    value(tag, "id")?.parse().ok()
}

fn between(xml: &str, start: u64, end: u64) -> String {
    let at = |it: u64| usize::try_from(it).unwrap_or(usize::MAX);
    xml.get(at(start)..at(end)).unwrap_or_default().to_owned()
}
