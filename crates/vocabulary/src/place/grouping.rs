//! Groupings: regions that cut across those of the United Nations, each with its members and with
//! whoever says that these are the members.

use super::{Place, PlaceKind, Row, Table, from_row, words};
use std::collections::HashSet;

/// Who says which members a grouping has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MembersFrom {
    /// The body or the page, and as of which year: *East African Community …; as of 2025*.
    pub who: String,
    /// Where it says so. Nothing where the members are no body's list but usage.
    pub url: Option<String>,
}

/// A place that a grouping has among its members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Membership {
    pub member: String,
    pub grouping: String,
}

/// Why a table of groupings is refused, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, `{code}`: {wrong}")]
pub(super) struct GroupingError {
    /// Counted from 1.
    pub line: u64,
    pub code: String,
    pub wrong: Wrong,
}

/// What is wrong with a grouping.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Wrong {
    #[error("it does not say who names its members: `source` is empty")]
    NoSource,
    #[error("`source` does not say as of which year: `… as of 2025`")]
    NoYear,
    #[error("`url` is no web address; only a source that begins with `{USAGE}` does without")]
    NoAddress,
    #[error("it has no members")]
    NoMembers,
    #[error("there is no place `{0}`")]
    UnknownMember(String),
}

/// How a source begins that is no body's list but what people usually mean.
const USAGE: &str = "Usage:";

/// The groupings of a table, and who lies in them. `places` are all that are no groupings.
pub(super) fn read(
    table: &str,
    places: &[Place],
) -> Result<(Vec<Place>, Vec<Membership>), GroupingError> {
    let mut known: HashSet<String> = places.iter().map(|it| it.code.clone()).collect();
    Table::of(table).each(|row| known.extend([row.get("code").to_owned()]));
    let mut groupings = Vec::new();
    let mut members = Vec::new();
    let mut refused = None;
    Table::of(table).each(|row| {
        let code = row.get("code").to_owned();
        match members_from(row).and_then(|from| Ok((from, members_of(row, &known)?))) {
            Ok((from, codes)) => {
                let of = |member| Membership { member, grouping: code.clone() };
                members.extend(codes.into_iter().map(of));
                let mut grouping = from_row(row, PlaceKind::Grouping);
                grouping.members_from = Some(from);
                groupings.push(grouping);
            }
            Err(wrong) => {
                refused.get_or_insert(GroupingError { line: row.line(), code, wrong });
            }
        }
    });
    refused.map_or(Ok((groupings, members)), Err)
}

fn members_from(row: &Row) -> Result<MembersFrom, Wrong> {
    let (who, url) = (row.get("source").trim(), row.get("url").trim());
    if who.is_empty() {
        return Err(Wrong::NoSource);
    }
    if !says_a_year(who) {
        return Err(Wrong::NoYear);
    }
    let web = url.starts_with("https://");
    let usage = url.is_empty() && who.starts_with(USAGE);
    if !(web || usage) {
        return Err(Wrong::NoAddress);
    }
    Ok(MembersFrom { who: who.to_owned(), url: web.then(|| url.to_owned()) })
}

/// Whether it says `as of` and a year of four digits somewhere.
fn says_a_year(who: &str) -> bool {
    let digits = |it: &str| it.chars().take_while(char::is_ascii_digit).count();
    who.split("as of ").skip(1).any(|it| digits(it) == 4)
}

fn members_of(row: &Row, known: &HashSet<String>) -> Result<Vec<String>, Wrong> {
    let codes: Vec<String> = words(row.get("members")).collect();
    if codes.is_empty() {
        return Err(Wrong::NoMembers);
    }
    match codes.iter().find(|it| !known.contains(*it)) {
        Some(unknown) => Err(Wrong::UnknownMember(unknown.clone())),
        None => Ok(codes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of a table with this second row, after a good first one.
    fn said(row: &str) -> String {
        let good = "one,GT HN,A body; as of 2025,https://example.org/";
        let table = format!("code,members,source,url\n{good}\n{row}\n");
        let places: Vec<Place> = super::super::places().to_vec();
        match read(&table, &places) {
            Ok((groupings, members)) => {
                format!("taken: {} with {} members", groupings.len(), members.len())
            }
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_grouping_that_does_not_say_who_names_its_members_is_refused_by_line() {
        let rows = [
            "two,SV,,https://example.org/",
            "two,SV,A body,https://example.org/",
            "two,SV,A body; as of old,https://example.org/",
            "two,SV,A body; as of 2025,",
            "two,SV,Usage: what people mean; as of 2025,example.org",
            "two,,A body; as of 2025,https://example.org/",
            "two,SV ZZ,A body; as of 2025,https://example.org/",
            "two,SV,Usage: what people mean; as of 2025,",
            "two,SV one,A body; as of 2025. Another left,https://example.org/",
        ];
        insta::assert_snapshot!(rows.map(said).join("\n"), @"
        line 3, `two`: it does not say who names its members: `source` is empty
        line 3, `two`: `source` does not say as of which year: `… as of 2025`
        line 3, `two`: `source` does not say as of which year: `… as of 2025`
        line 3, `two`: `url` is no web address; only a source that begins with `Usage:` does without
        line 3, `two`: `url` is no web address; only a source that begins with `Usage:` does without
        line 3, `two`: it has no members
        line 3, `two`: there is no place `ZZ`
        taken: 2 with 3 members
        taken: 2 with 4 members
        ");
    }
}
