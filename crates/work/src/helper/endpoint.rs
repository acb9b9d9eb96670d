//! The endpoint: one question, one answer, within bounds of time and size. Nothing is followed to
//! another place, and the key is never shown.

use serde_json::Value;
use std::fmt;
use std::time::Duration;
use ureq::Agent;
use ureq::http::Uri;

/// How a helper is reached, as the operator has configured it.
#[derive(Clone)]
pub struct Helper {
    endpoint: String,
    /// Where documents are sent, for people.
    pub host: String,
    pub model: String,
    key: Option<String>,
    /// How long one answer may take.
    pub timeout: Duration,
    /// The longest answer that is read, in bytes.
    pub longest_answer: u64,
    /// How many characters of a report are sent.
    pub longest_text: usize,
}

/// Why a configuration is none.
#[derive(Debug, thiserror::Error)]
pub enum HelperError {
    #[error("the helper's address `{0}` is no http or https address")]
    Address(String),
    #[error("the helper has an address and no model; name it with --helper-model")]
    NoModel,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    #[error("the helper cannot be reached or is too slow: {0}")]
    Unreachable(String),
    #[error("the helper answers with the status {0}")]
    Status(u16),
    #[error("the helper sends us to another place, which is not followed")]
    Redirect,
    #[error("the answer of the helper is longer than {0} bytes")]
    TooLong(u64),
    #[error("the answer of the helper has another structure: {0}")]
    Structure(String),
}

impl AskError {
    /// Whether asking again would be of no use.
    pub fn is_for_good(&self) -> bool {
        match self {
            AskError::Redirect => true,
            AskError::Status(status) => {
                (400..500).contains(status) && !matches!(status, 408 | 425 | 429)
            }
            AskError::Unreachable(_) | AskError::TooLong(_) | AskError::Structure(_) => false,
        }
    }
}

impl Helper {
    /// A helper at the full address of its chat completions.
    pub fn new(endpoint: &str, model: &str) -> Result<Helper, HelperError> {
        let wrong = || HelperError::Address(endpoint.to_owned());
        let address: Uri = endpoint.parse().map_err(|_| wrong())?;
        let known = matches!(address.scheme_str(), Some("http" | "https"));
        let host = address
            .authority()
            .map(ureq::http::uri::Authority::as_str)
            .filter(|_| known)
            .ok_or_else(wrong)?;
        // A name and a password before the host are no part of what people are shown.
        let host = host.rsplit('@').next().unwrap_or_default();
        if model.trim().is_empty() {
            return Err(HelperError::NoModel);
        }
        Ok(Helper {
            endpoint: endpoint.to_owned(),
            host: host.to_owned(),
            model: model.trim().to_owned(),
            key: None,
            timeout: Duration::from_mins(2),
            longest_answer: 1024 * 1024,
            longest_text: 24_000,
        })
    }

    #[must_use]
    pub fn with_key(self, key: Option<String>) -> Helper {
        Helper { key: key.filter(|it| !it.is_empty()), ..self }
    }

    /// Sends the question and reads what the model says. Blocks.
    pub fn ask(&self, question: &str) -> Result<String, AskError> {
        let agent = self.agent();
        let mut request = agent.post(&self.endpoint).header("content-type", "application/json");
        if let Some(key) = &self.key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        let mut answer = request.send(question).map_err(|it| self.why(&it))?;
        let status = answer.status();
        if status.is_redirection() {
            return Err(AskError::Redirect);
        }
        if !status.is_success() {
            return Err(AskError::Status(status.as_u16()));
        }
        let body = answer.body_mut().with_config().limit(self.longest_answer);
        said(&body.read_to_string().map_err(|it| self.why(&it))?)
    }

    fn agent(&self) -> Agent {
        let builder = Agent::config_builder()
            .timeout_global(Some(self.timeout))
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent("ayni");
        // What runs on this machine is asked without a detour.
        let here = ["127.", "localhost", "[::1]"].iter().any(|it| self.host.starts_with(it));
        let builder = if here { builder.proxy(None) } else { builder };
        builder.build().new_agent()
    }

    fn why(&self, error: &ureq::Error) -> AskError {
        match error {
            ureq::Error::BodyExceedsLimit(_) => AskError::TooLong(self.longest_answer),
            ureq::Error::Io(io) if io.kind() == std::io::ErrorKind::InvalidData => {
                AskError::Structure("it is no UTF-8".to_owned())
            }
            other => AskError::Unreachable(other.to_string()),
        }
    }
}

/// What the model says, out of the envelope of chat completions.
fn said(body: &str) -> Result<String, AskError> {
    let wrong = |why: &str| AskError::Structure(why.to_owned());
    let body: Value = serde_json::from_str(body).map_err(|_| wrong("it is no JSON"))?;
    let said = body.pointer("/choices/0/message/content").and_then(Value::as_str);
    said.map(str::to_owned).ok_or_else(|| wrong("there is no message in it"))
}

impl fmt::Debug for Helper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Helper { host, model, timeout, .. } = self;
        f.debug_struct("Helper")
            .field("host", host)
            .field("model", model)
            .field("timeout", timeout)
            .finish_non_exhaustive()
    }
}
