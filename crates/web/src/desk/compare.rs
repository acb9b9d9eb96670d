//! What differs between two versions: field by field, and within a text word by word.

use super::filled::text_name;
use super::labels::{Labels, Said, Wanted};
use domain::{Content, Field, Kind, Lang, Reviewed, Text, schema};
use words::Key;

/// A field, or a text in one language, that two versions have differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub field: Field,
    /// What its input is called in a form.
    pub name: String,
    /// The field's name, with the language of a text.
    pub label: String,
    pub before: Said,
    pub after: Said,
}

impl Difference {
    pub fn words(&self) -> Vec<Piece> {
        words_of(&self.before.text, &self.after.text)
    }

    /// The words of one side, among them those that the other does not have.
    pub fn on(&self, side: Side) -> Vec<Piece> {
        let mut words = self.words();
        words.retain(|it| it.side == Side::Both || it.side == side);
        words
    }
}

/// Everything that two versions of a record of one kind have differently.
pub fn differences(
    kind: Kind,
    (before, after): (&Content, &Content),
    labels: &Labels,
    reader: Lang,
) -> Vec<Difference> {
    let mut all = Vec::new();
    for entry in schema::fields(kind) {
        let field = entry.field;
        let text = |of: &Content, lang| {
            let text = of.texts.get(&field).and_then(|it| it.get(lang));
            text.map(|it| it.value.clone()).unwrap_or_default()
        };
        for lang in Lang::ALL {
            let (before, after) = (text(before, lang), text(after, lang));
            if before != after {
                let label = in_lang(reader, field, lang);
                let (before, after) = (Said { text: before, lang }, Said { text: after, lang });
                all.push(Difference { field, name: text_name(field, lang), label, before, after });
            }
        }
        let values = |of: &Content| of.values.get(&field).cloned().unwrap_or_default();
        let (was, is) = (values(before), values(after));
        if was != is {
            let said = |values: &[domain::Value]| {
                let said = values.iter().map(|it| labels.value(Some(kind), field, it).text);
                Said { text: words::list(reader, &said.collect::<Vec<_>>()), lang: reader }
            };
            let label = words::field(reader, field);
            let name = field.name().to_owned();
            all.push(Difference { field, name, label, before: said(&was), after: said(&is) });
        }
    }
    all
}

/// Translations that were reviewed between two versions and are otherwise as they were.
pub fn reviews(kind: Kind, (before, after): (&Content, &Content), reader: Lang) -> Vec<Difference> {
    let texts = schema::fields(kind).iter().flat_map(|it| Lang::ALL.map(|lang| (it.field, lang)));
    let reviewed = |(field, lang): (Field, Lang)| {
        let text = |of: &Content| of.texts.get(&field)?.get(lang).cloned();
        let (was, is) = (text(before)?, text(after)?);
        let only_reviewed = was.is_same_work(&is) && was.reviewed_by() != is.reviewed_by();
        let said = |it: &Text| {
            let reviewed = it.reviewed_by().map_or(Reviewed::Not, |_| Reviewed::Wholly);
            Said { text: reviewed.say(reader), lang: reader }
        };
        only_reviewed.then(|| Difference {
            field,
            name: text_name(field, lang),
            label: in_lang(reader, field, lang),
            before: said(&was),
            after: said(&is),
        })
    };
    texts.filter_map(reviewed).collect()
}

/// What a comparison will want to name.
pub fn wanted(wanted: &mut Wanted, before: Option<&Content>, after: Option<&Content>) {
    before.into_iter().chain(after).for_each(|it| wanted.content(it));
}

fn in_lang(reader: Lang, field: Field, lang: Lang) -> String {
    let field = words::field(reader, field);
    let language = words::language_name(reader, lang.tag());
    words::say_with(
        reader,
        "desk-field-in",
        &[("field", field.into()), ("language", language.into())],
    )
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Both,
    Before,
    After,
}

/// Words that stand together on one side or on both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub side: Side,
    pub text: String,
}

/// The longest texts that are compared word by word; the work grows with the product.
const MOST: usize = 2_000;

/// The words of both texts in order, each with the side it stands on.
pub fn words_of(before: &str, after: &str) -> Vec<Piece> {
    let (before, after) = (split(before), split(after));
    if before.len() > MOST || after.len() > MOST {
        let whole = |side, words: &[&str]| Piece { side, text: words.concat() };
        return vec![whole(Side::Before, &before), whole(Side::After, &after)];
    }
    let shared = shared(&before, &after);
    let (mut i, mut j, mut pieces) = (0, 0, Vec::new());
    while i < before.len() || j < after.len() {
        let same = i < before.len() && j < after.len() && before[i] == after[j];
        if same {
            add(&mut pieces, Side::Both, before[i]);
            (i, j) = (i + 1, j + 1);
        } else if j == after.len() || (i < before.len() && shared[i + 1][j] >= shared[i][j + 1]) {
            add(&mut pieces, Side::Before, before[i]);
            i += 1;
        } else {
            add(&mut pieces, Side::After, after[j]);
            j += 1;
        }
    }
    pieces
}

fn split(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// How many words the rest of both has in common, from each place on.
fn shared(before: &[&str], after: &[&str]) -> Vec<Vec<u16>> {
    let mut table = vec![vec![0_u16; after.len() + 1]; before.len() + 1];
    for i in (0..before.len()).rev() {
        for j in (0..after.len()).rev() {
            table[i][j] = if before[i] == after[j] {
                table[i + 1][j + 1] + 1
            } else {
                table[i + 1][j].max(table[i][j + 1])
            };
        }
    }
    table
}

fn add(pieces: &mut Vec<Piece>, side: Side, word: &str) {
    match pieces.last_mut() {
        Some(last) if last.side == side => last.text.push_str(word),
        _ => pieces.push(Piece { side, text: word.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, after: &str) -> String {
        let piece = |it: &Piece| match it.side {
            Side::Both => it.text.clone(),
            Side::Before => format!("[-{}-]", it.text),
            Side::After => format!("[+{}+]", it.text),
        };
        words_of(before, after).iter().map(piece).collect()
    }

    #[test]
    fn what_was_taken_and_what_was_added_stand_beside_each_other() {
        insta::assert_snapshot!(
            shown("Two working groups met twice.", "Three working groups met in May."),
            @"[-Two -][+Three +]working groups met [-twice.-][+in May.+]"
        );
        assert_eq!(shown("", "new"), "[+new+]");
        assert_eq!(shown("same", "same"), "same");
    }
}
