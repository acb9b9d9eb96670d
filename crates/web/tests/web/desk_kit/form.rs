//! A form of a page, filled in and sent as a browser does it.

use crate::kit::{Answer, Person};
use scraper::{ElementRef, Html, Selector};

/// What a form would send, and where to.
pub struct Sheet {
    pub action: String,
    pub fields: Vec<(String, String)>,
}

impl Sheet {
    /// The form of the main part that has a field of this name.
    pub fn with(answer: &Answer, name: &str) -> Sheet {
        let page = Html::parse_document(&answer.body);
        let forms = select("main form");
        let mut forms = page.select(&forms).map(|it| (it, fields(it)));
        let found = forms.find(|(_, fields)| fields.iter().any(|it| it.0 == name));
        let (form, fields) =
            found.unwrap_or_else(|| panic!("no form has `{name}`: {}", answer.outline()));
        Sheet { action: form.attr("action").unwrap_or_default().to_owned(), fields }
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    #[must_use]
    pub fn fill(mut self, name: &str, value: &str) -> Sheet {
        self.fields.retain(|it| it.0 != name);
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    pub async fn send(&self, person: &Person<'_>) -> Answer {
        self.send_to(person, &self.action).await
    }

    pub async fn send_to(&self, person: &Person<'_>, address: &str) -> Answer {
        let fields: Vec<(&str, &str)> =
            self.fields.iter().map(|it| (it.0.as_str(), it.1.as_str())).collect();
        person.post(address.split('#').next().unwrap_or_default(), &fields).await
    }
}

fn select(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

fn fields(form: ElementRef) -> Vec<(String, String)> {
    let inputs = select("input[name], textarea[name], select[name]");
    form.select(&inputs).filter_map(field).collect()
}

/// A box that is not ticked sends nothing, and neither does a file without a file.
fn field(input: ElementRef) -> Option<(String, String)> {
    let element = input.value();
    let name = element.attr("name")?.to_owned();
    let value = element.attr("value").unwrap_or_default().to_owned();
    match (element.name(), element.attr("type").unwrap_or_default()) {
        // A line end right after the tag is none of the text's.
        ("textarea", _) => Some((name, input.text().collect())),
        ("select", _) => {
            let (chosen, any) = (select("option[selected]"), select("option"));
            let option = input.select(&chosen).next().or_else(|| input.select(&any).next());
            Some((name, option?.attr("value").unwrap_or_default().to_owned()))
        }
        (_, "checkbox" | "radio") => element.attr("checked").map(|_| (name, value)),
        (_, "file") => None,
        _ => Some((name, value)),
    }
}
