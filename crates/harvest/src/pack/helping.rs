//! How help between administrations is told.

use serde::{Deserialize, Serialize};

/// What a phrase does where help is told. No token is marked with it, so that it needs no bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Helping {
    /// *inspector*, *statistician*: whoever may be sent somewhere to help.
    Trade,
    /// *rewrote*, *showed*, *came*: what people do who help.
    Deed,
    /// *taught*, *lent*: a verb whose object is helped.
    Gave,
    /// *received*, *learned from*: a verb whose subject is helped.
    Got,
    /// *would like to*, *never went beyond a letter*: what has not come about.
    Idle,
    /// *declined*, *is being assessed*: a request that no help has followed.
    Refused,
    /// *approved*, where a request is spoken of.
    Approved,
    /// *I*, *j'ai*: whoever was sent tells it.
    Myself,
    /// *our*, before those who were sent.
    Ours,
    /// *request*, as a noun.
    Asking,
    /// *to*, before whoever is helped.
    To,
    /// *to see how*: whoever travels to learn is helped.
    Learn,
    /// *at the headquarters of*: whose house it is that people met in.
    Venue,
    /// *Country*: the title of a line of a form.
    CountryTitle,
    /// *Period*: the title of a line of a form.
    PeriodTitle,
    /// *Subject*: the title of a line of a form.
    SubjectTitle,
    /// *supports*, *finances*: what somebody does who stands behind the work of others.
    Backs,
    /// *financed by*, *with the support of*: whoever stands behind it follows.
    BackedBy,
    /// *funding*, *support*: a noun that follows whoever gives it.
    Funds,
    /// *came from*: where support is from.
    CameFrom,
    /// *thanks*: a courtesy, and no account of help.
    Thanks,
    /// *se*: who supports himself on something gives no help.
    Reflexive,
    /// *embassy*, *consulate*: it writes of where it is.
    Embassy,
    /// *government*, *embassy*: what a country gives help through.
    Government,
    /// *handed over*, *put at the disposal of*: what was one's is another's since then.
    Hands,
    /// *on loan*, *seconded*, *twinning*: what is said of help alone.
    Sign,
    /// *taught*, *coached*, *instructor*: help that is training.
    Teaches,
    /// *colleagues*, *staff*: an adjective of a country beside it says who is helped.
    Counterpart,
    /// *Ibero-American*, *African*: in a name, of an institution of several countries.
    Regional,
    /// *awaits*, *is under review*: what is not yet decided.
    Pending,
}
