//! The value of a field that is not a text: a date, a number, a code, a link, a mark.

use crate::{Edtf, RecordId};
use serde::{Deserialize, Serialize};

/// One value. What type a field takes is said by [`schema`](crate::schema).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    Date(Edtf),
    Number(f64),
    /// A code of the field's code list, or what is written as it is: a web address, a hash.
    Code(String),
    Link(RecordId),
    Flag(bool),
}

/// Why a text is not a value of its field. The field is named by whoever reports it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    #[error(transparent)]
    Date(#[from] crate::EdtfError),
    #[error("`{0}` is not a number")]
    Number(String),
    #[error("`{code}` is not in the list `{list}`")]
    Code { list: &'static str, code: String },
    #[error("`{0}` is not the identity of a record")]
    Link(String),
    #[error("`{0}` is not a web address: write it whole, as https://www.example.org")]
    Web(String),
    #[error("`{0}` is not an e-mail address")]
    Mail(String),
    /// Persons have no contacts here.
    #[error(
        "`{0}` looks like the address of a person: write the mailbox of the office, such as info@ \
         or contact@, or leave it out and write the web address of its contacts"
    )]
    PersonalMail(String),
    #[error(
        "`{0}` is not a telephone number that can be dialled from anywhere: write +41 22 739 81 11"
    )]
    Telephone(String),
    /// A code or name that none of our records has.
    #[error("there is no {kind} `{code}`", kind = .kind.name())]
    Unknown { kind: crate::Kind, code: String },
    /// Nothing was written where something has to be.
    #[error("nothing is written here, and something is needed")]
    Missing,
    #[error(transparent)]
    Circle(#[from] crate::lineage::Circle),
}

impl Value {
    pub fn date(&self) -> Option<&Edtf> {
        if let Value::Date(it) = self { Some(it) } else { None }
    }

    pub fn number(&self) -> Option<f64> {
        if let Value::Number(it) = self { Some(*it) } else { None }
    }

    pub fn code(&self) -> Option<&str> {
        if let Value::Code(it) = self { Some(it) } else { None }
    }

    pub fn link(&self) -> Option<RecordId> {
        if let Value::Link(it) = self { Some(*it) } else { None }
    }
}
