//! A person ties a field of a record to the words of a source that say it.

use domain::{Claim, ClaimId, ClaimState, Field, Passage, ProposedValue, Record, RecordId, Value};
use store::{By, Store, Tx, claims, sources};

/// Why a quotation is no ground.
#[derive(Debug, thiserror::Error)]
pub enum CiteError {
    #[error("these words do not stand in the source, word for word")]
    NotInTheSource,
    #[error("the field is empty, so there is nothing to ground")]
    NothingToGround,
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Grounds a field as it is now on a quotation. Line breaks and runs of spaces do not count;
/// every other sign does.
pub async fn cite(
    store: &Store,
    record: &Record,
    field: Field,
    said: (RecordId, &str),
    by: &By,
) -> Result<ClaimId, CiteError> {
    let tx = store.begin().await?;
    let claim = cite_within(&tx, record, field, said, by).await?;
    tx.commit().await?;
    Ok(claim)
}

/// The same, as a part of something larger.
pub async fn cite_within(
    tx: &Tx,
    record: &Record,
    field: Field,
    (source, quote): (RecordId, &str),
    by: &By,
) -> Result<ClaimId, CiteError> {
    let document = sources::document(tx, source).await?;
    let text = document.map(|it| it.text).unwrap_or_default();
    let passage = find(&text, quote).ok_or(CiteError::NotInTheSource)?;
    let claim = |value| Claim {
        id: ClaimId::new(by.at),
        source,
        record: record.id,
        field,
        value,
        passages: vec![passage],
        place: None,
        state: ClaimState::Accepted,
        decided: by.person.map(|it| (it, by.at)),
        proposal: None,
    };
    let new: Vec<Claim> = current(record, field).into_iter().map(claim).collect();
    let first = new.first().ok_or(CiteError::NothingToGround)?.id;
    claims::insert(tx, &new, by).await?;
    Ok(first)
}

/// The values of a field, as claims say them.
fn current(record: &Record, field: Field) -> Vec<ProposedValue> {
    let text = record.texts(field).and_then(|it| it.get(record.origin));
    let text = text.map(|it| ProposedValue::Text { lang: record.origin, value: it.value.clone() });
    text.into_iter().chain(record.values(field).iter().map(said)).collect()
}

/// A value as a claim says it.
pub fn said(value: &Value) -> ProposedValue {
    match value {
        Value::Date(it) => ProposedValue::Date(it.clone()),
        Value::Number(it) => ProposedValue::Number(*it),
        Value::Code(it) => ProposedValue::Code(it.clone()),
        Value::Link(it) => ProposedValue::Link(*it),
        Value::Flag(it) => ProposedValue::Flag(*it),
    }
}

/// Where the quotation stands, in scalar values.
fn find(text: &str, quote: &str) -> Option<Passage> {
    let wanted: Vec<char> =
        quote.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect();
    if wanted.is_empty() {
        return None;
    }
    let signs: Vec<char> = text.chars().collect();
    (0..signs.len())
        .find_map(|start| matches_at(&signs, start, &wanted).map(|end| Passage { start, end }))
}

/// The end of the quotation if it begins here.
fn matches_at(signs: &[char], start: usize, wanted: &[char]) -> Option<usize> {
    let mut at = start;
    for sign in wanted {
        if *sign == ' ' {
            let spaces = signs[at..].iter().take_while(|it| it.is_whitespace()).count();
            if spaces == 0 {
                return None;
            }
            at += spaces;
        } else if signs.get(at) == Some(sign) {
            at += 1;
        } else {
            return None;
        }
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_is_found_across_a_line_break_and_after_an_accent() {
        let text = "L’École a élaboré\nson  programme de cours.";
        assert_eq!(find(text, "élaboré son programme"), Some(Passage { start: 10, end: 32 }));
        assert_eq!(find(text, "élabore son programme"), None);
        assert_eq!(find(text, "  "), None);
    }
}
