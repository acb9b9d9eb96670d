//! The form of a kind, by its schema: the same for a record and for a proposal.

use super::choices::Choices;
use super::filled::{Filled, text_name};
use super::links::{self, Looked};
use super::write::{shown, why};
use crate::Page;
use crate::told::code_name;
use domain::schema::{self, Entry, Many};
use domain::{Field, FieldType, Kind, Lang, ValueError};

/// A form, ready to be shown.
#[derive(Debug, Default)]
pub struct Form {
    pub version: String,
    /// Where it is sent to.
    pub action: String,
    /// What sets the ids of its inputs apart from those of another form of the page.
    pub prefix: String,
    /// Whether it was sent and has come back: what is in it is kept nowhere yet.
    pub unsent: bool,
    pub inputs: Vec<Input>,
    /// What the browser offers while one writes a link.
    pub lists: Vec<List>,
}

/// One field of a form.
#[derive(Debug)]
pub struct Input {
    pub id: String,
    pub field: &'static str,
    pub label: String,
    pub hint: String,
    pub error: String,
    pub required: bool,
    /// By when it is needed: at once, or before it is published.
    pub needed: &'static str,
    pub shown: String,
    pub widget: Widget,
}

#[derive(Debug)]
pub enum Widget {
    /// A text, once for each language that is written here.
    Texts {
        texts: Vec<InLang>,
        rows: u8,
    },
    /// A date, a number or a token.
    Plain {
        value: String,
        mode: &'static str,
    },
    /// One code of a list, or none.
    One {
        options: Vec<Choice>,
    },
    /// Several codes of a list, or concepts of a tree.
    Boxes {
        options: Vec<Choice>,
        tree: bool,
    },
    /// Links: those that are there can be unticked, new ones are written.
    Links {
        there: Vec<Choice>,
        /// What was looked for, with what there is.
        found: Option<Looked>,
        added: Vec<String>,
        /// Where what may be chosen stands in this page, or else where a script asks for it.
        list: Option<String>,
        suggest: String,
        /// Whether only one can be chosen.
        one: bool,
    },
    Flag {
        ticked: bool,
    },
}

#[derive(Debug)]
pub struct InLang {
    pub id: String,
    pub name: String,
    pub lang: Lang,
    /// The name of the language, where there are several.
    pub label: String,
    pub value: String,
}

#[derive(Debug)]
pub struct Choice {
    pub value: String,
    pub label: String,
    /// The language of the label, where it is a record's name.
    pub lang: Option<Lang>,
    /// What tells it from others of the same name.
    pub hint: String,
    pub chosen: bool,
    pub depth: usize,
}

#[derive(Debug)]
pub struct List {
    pub id: String,
    pub labels: Vec<String>,
}

/// What a form is made for.
#[derive(Debug, Clone, Copy)]
pub struct For<'a> {
    pub kind: Kind,
    /// The language of the page.
    pub reader: Lang,
    /// The languages whose texts are written.
    pub langs: &'a [Lang],
    /// What sets the ids of its inputs apart from those of another form of the page.
    pub prefix: &'a str,
    pub action: &'a str,
}

impl Form {
    pub fn new(
        what: For,
        filled: &Filled,
        choices: &Choices,
        wrong: &[(Field, ValueError)],
    ) -> Form {
        let entries = schema::fields(what.kind);
        let inputs = entries.iter().map(|it| input(what, *it, filled, choices, wrong)).collect();
        let mut lists: Vec<List> = Vec::new();
        for entry in entries {
            let FieldType::Link(to) = entry.takes else { continue };
            let id = list_id(what, to);
            if to == Kind::Place && !lists.iter().any(|it| it.id == id) {
                let labels = choices.get(to).iter().map(|it| it.label.clone()).collect();
                lists.push(List { id, labels });
            }
        }
        Form {
            version: filled.get("version").to_owned(),
            action: what.action.to_owned(),
            prefix: what.prefix.to_owned(),
            unsent: filled.has("edited"),
            inputs,
            lists,
        }
    }

    /// The fields that could not be read.
    pub fn wrong(&self) -> Vec<&Input> {
        self.inputs.iter().filter(|it| !it.error.is_empty()).collect()
    }
}

impl Input {
    /// What is wrong with it, with its name.
    pub fn complaint(&self, page: &Page) -> String {
        let args = [("field", (&self.label).into()), ("value", (&self.error).into())];
        page.say_with("field-and-value", &args)
    }

    /// The id of the place where it is written.
    pub fn place(&self) -> String {
        match &self.widget {
            Widget::Links { .. } => format!("{}-add", self.id),
            Widget::Texts { texts, .. } => texts.first().map_or(&self.id, |it| &it.id).clone(),
            _ => self.id.clone(),
        }
    }
}

fn input(
    what: For,
    entry: Entry,
    filled: &Filled,
    choices: &Choices,
    wrong: &[(Field, ValueError)],
) -> Input {
    let name = entry.field.name();
    let error = wrong.iter().find(|it| it.0 == entry.field);
    Input {
        id: format!("{}{name}", what.prefix),
        field: name,
        label: words::field(what.reader, entry.field),
        hint: hint(what.reader, entry),
        error: error.map(|it| complaint(what, entry, &it.1, choices)).unwrap_or_default(),
        required: entry.required,
        needed: if entry.needed_at_once(what.kind) { "required" } else { "required-to-publish" },
        shown: shown(entry.field),
        widget: widget(what, entry, filled, choices),
    }
}

/// What is wrong with a field. Where nothing is called as it is written, but something is called
/// nearly so, that is offered below it.
fn complaint(what: For, entry: Entry, error: &ValueError, choices: &Choices) -> String {
    let offered = choices.found(entry.field).map_or(0, |it| it.options.len());
    match error {
        ValueError::Unknown { code, .. } if offered > 0 => {
            let args = [("what", code.into()), ("n", offered.into())];
            words::say_with(what.reader, "desk-wrong-nearly", &args)
        }
        _ => why(what.reader, error),
    }
}

/// How the field is written, where that is not plain.
fn hint(lang: Lang, entry: Entry) -> String {
    let key = match (entry.takes, entry.many) {
        (FieldType::Lines, _) => "desk-hint-lines",
        (FieldType::Date, Many::One) => "desk-hint-date",
        (FieldType::Date, Many::Several) => "desk-hint-dates",
        (FieldType::Code(list), _) if list.is_long() => "desk-hint-codes",
        (FieldType::Web, _) => "desk-hint-web",
        (FieldType::Mail, _) => "desk-hint-mail",
        (FieldType::Telephone, _) => "desk-hint-telephone",
        (FieldType::Link(Kind::Theme), _) => return String::new(),
        (FieldType::Link(_), Many::Several) => "desk-hint-links",
        _ => return String::new(),
    };
    words::say(lang, key)
}

fn widget(what: For, entry: Entry, filled: &Filled, choices: &Choices) -> Widget {
    let name = entry.field.name();
    match entry.takes {
        FieldType::Line => texts(what, entry.field, filled, 1),
        FieldType::Lines => texts(what, entry.field, filled, 5),
        FieldType::Prose => texts(what, entry.field, filled, 6),
        FieldType::Date | FieldType::Token => plain(filled, entry, "text"),
        FieldType::Number => plain(filled, entry, "decimal"),
        FieldType::Web => plain(filled, entry, "url"),
        FieldType::Mail => plain(filled, entry, "email"),
        FieldType::Telephone => plain(filled, entry, "tel"),
        FieldType::Flag => Widget::Flag { ticked: filled.all(name).any(|it| it != "false") },
        FieldType::Code(list) if list.is_long() => plain(filled, entry, "text"),
        FieldType::Code(list) => {
            let option = |code: &&str| Choice {
                value: (*code).to_owned(),
                label: code_name(what.reader, list, code),
                lang: None,
                hint: String::new(),
                chosen: filled.all(name).any(|it| it == *code),
                depth: 0,
            };
            let options = list.codes().iter().map(option).collect();
            match entry.many {
                Many::One => Widget::One { options },
                Many::Several => Widget::Boxes { options, tree: false },
            }
        }
        FieldType::Link(Kind::Theme) => tree(name, filled, choices),
        FieldType::Link(kind) => links::widget(what, (entry, kind), filled, choices),
    }
}

fn plain(filled: &Filled, entry: Entry, mode: &'static str) -> Widget {
    let values: Vec<&str> = filled.all(entry.field.name()).collect();
    Widget::Plain { value: values.join(work::fields::between(entry.takes)), mode }
}

fn texts(what: For, field: Field, filled: &Filled, rows: u8) -> Widget {
    let one = |lang: &Lang| {
        let name = text_name(field, *lang);
        let several = what.langs.len() > 1;
        let label = words::language_name(what.reader, lang.tag());
        InLang {
            id: format!("{}{name}", what.prefix),
            lang: *lang,
            label: if several { label } else { String::new() },
            value: filled.get(&name).to_owned(),
            name,
        }
    };
    Widget::Texts { texts: what.langs.iter().map(one).collect(), rows }
}

fn tree(name: &str, filled: &Filled, choices: &Choices) -> Widget {
    let chosen: Vec<&super::choices::Choice> =
        filled.all(name).filter_map(|it| choices.find(Kind::Theme, it)).collect();
    let option = |it: &super::choices::Choice| Choice {
        value: it.value.clone(),
        label: it.label.clone(),
        lang: Some(it.lang),
        hint: String::new(),
        chosen: chosen.iter().any(|one| one.id == it.id),
        depth: it.depth.min(4),
    };
    Widget::Boxes { options: choices.get(Kind::Theme).iter().map(option).collect(), tree: true }
}

/// The id of the list of all records of a short vocabulary.
pub fn list_id(what: For, kind: Kind) -> String {
    format!("{}known-{}", what.prefix, kind.plural())
}
