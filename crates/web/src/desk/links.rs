//! The field of a form that leads to other records: what is chosen, what was looked for, and a
//! place to write.

use super::choices::Choices;
use super::filled::Filled;
use super::find::{Found, Offer};
use super::form::{Choice, For, Widget, list_id};
use super::urls;
use domain::Kind;
use domain::schema::{Entry, Many};

/// The answer to what was looked for.
#[derive(Debug)]
pub struct Looked {
    pub said: String,
    /// The words.
    pub words: String,
    pub options: Vec<Choice>,
    /// A body that nobody knows yet, to be made with the form.
    pub new: Option<String>,
}

/// The widget of a field that leads to records.
pub fn widget(
    what: For,
    (entry, kind): (Entry, Kind),
    filled: &Filled,
    choices: &Choices,
) -> Widget {
    let name = entry.field.name();
    let there: Vec<Choice> = filled.all(name).map(|it| linked(it, kind, choices)).collect();
    let found = choices.found(entry.field);
    let looked = found.map(|it| looked(what, kind, &there, it));
    let added = format!("{name}.add");
    let left = |it: &str| filled.left(entry.field, it).collect::<Vec<_>>().join("; ");
    let mut added: Vec<String> = filled.all(&added).map(left).collect();
    added.retain(|it| !it.is_empty());
    // What was looked for stays where it was written, so that nothing is lost where nothing is
    // chosen; one more line would only be in the way.
    if added.is_empty() || looked.is_none() {
        added.push(String::new());
    }
    Widget::Links {
        there,
        found: looked,
        added,
        list: (kind == Kind::Place).then(|| list_id(what, kind)),
        suggest: crate::page::at(what.reader, &urls::find(kind)),
        one: entry.many == Many::One,
    }
}

/// What is chosen already, by its name.
fn linked(text: &str, kind: Kind, choices: &Choices) -> Choice {
    let known = choices.find(kind, text);
    Choice {
        value: text.to_owned(),
        label: known.map_or_else(|| text.to_owned(), |it| it.label.clone()),
        lang: known.map(|it| it.lang),
        hint: String::new(),
        chosen: true,
        depth: 0,
    }
}

/// What was found, without what is there already.
pub fn looked(what: For, kind: Kind, there: &[Choice], found: &Found) -> Looked {
    let new = |it: &&Offer| !there.iter().any(|one| one.value == it.choice.value);
    let option = |it: &Offer| Choice {
        value: it.choice.value.clone(),
        label: it.choice.label.clone(),
        lang: Some(it.choice.lang),
        hint: it.hint.clone(),
        chosen: false,
        depth: 0,
    };
    let options: Vec<Choice> = found.options.iter().filter(new).map(option).collect();
    let makes = kind == Kind::Organisation && !found.words.is_empty();
    let said = if found.words.is_empty() {
        words::say(what.reader, "desk-look-write")
    } else if !found.options.is_empty() {
        let args = [("n", found.options.len().into())];
        words::say_with(what.reader, "desk-found", &args)
    } else if makes {
        words::say_with(what.reader, "desk-look-new", &[("name", (&found.words).into())])
    } else {
        words::say(what.reader, "desk-look-nothing")
    };
    // With nothing found, the name stays in the field and is made when the form is sent.
    let new = (makes && !found.options.is_empty()).then(|| found.words.clone());
    Looked { said, words: found.words.clone(), options, new }
}
