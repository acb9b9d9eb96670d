//! Mail, as the operator configures it. It is off unless a way to send it is given.

use std::sync::Arc;
use work::mail::{Mail, MailError};

#[derive(Debug, Clone, clap::Args)]
pub struct Mailing {
    /// Where readers reach it, such as `https://ayni.example.org`; tells cookies to stay with https,
    /// and mail where its links lead.
    #[arg(long, env = "AYNI_ADDRESS", value_name = "URL")]
    pub address: Option<String>,
    /// How mail goes out: `smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS`, `smtps://…`, or
    /// `file:FOLDER` to try it out. Needs --address. The environment keeps the password out of the
    /// list of processes.
    #[arg(long, env = "AYNI_MAIL", value_name = "URL", hide_env_values = true)]
    mail: Option<String>,
}

impl Mailing {
    /// Nothing where none is configured.
    pub fn mail(&self) -> Result<Option<Arc<Mail>>, MailError> {
        let Some(way) = self.mail.as_deref().filter(|it| !it.trim().is_empty()) else {
            return Ok(None);
        };
        Ok(Some(Arc::new(Mail::new(way, self.address.as_deref())?)))
    }
}
