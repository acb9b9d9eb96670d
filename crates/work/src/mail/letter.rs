//! A mail to one reader: as plain text and as HTML, with the address at which no more of them come.

use super::SendError;
use jiff::Timestamp;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};
use std::time::{Duration, UNIX_EPOCH};
use url::Url;

/// No address is longer: RFC 5321.
const LONGEST: usize = 254;

/// What is sent to one reader.
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub lang: domain::Lang,
    /// Where a `POST` ends these mails, and a `GET` asks whether to: RFC 8058.
    pub end: String,
    /// The same letter sent twice has one name, by which a mail program knows it.
    pub name: String,
    pub at: Timestamp,
}

/// Whether a mail may be sent to it.
pub fn is_address(text: &str) -> bool {
    text.len() <= LONGEST && text.parse::<Address>().is_ok()
}

impl Letter {
    /// The letter as it is sent.
    pub fn message(&self, from: &Mailbox, site: &str) -> Result<Message, SendError> {
        let to = self.to.parse::<Address>();
        let to = to.map_err(|_| SendError::Unwritten("the address is none".to_owned()))?;
        let site = Url::parse(site).ok();
        let host = site.as_ref().and_then(Url::host_str).unwrap_or("localhost");
        let seconds = u64::try_from(self.at.as_second()).unwrap_or_default();
        let message = Message::builder()
            .from(from.clone())
            .to(Mailbox::new(None, to))
            .subject(self.subject.as_str())
            .date(UNIX_EPOCH + Duration::from_secs(seconds))
            .message_id(Some(format!("<{}@{host}>", self.name)))
            .raw_header(header("List-Unsubscribe", format!("<{}>", self.end)))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()))
            // Nobody's notice of absence is to answer it: RFC 3834.
            .raw_header(header("Auto-Submitted", "auto-generated".to_owned()))
            .raw_header(header("Content-Language", self.lang.tag().to_owned()))
            .multipart(MultiPart::alternative_plain_html(self.text.clone(), self.html.clone()));
        message.map_err(|it| SendError::Unwritten(it.to_string()))
    }
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}
