//! How mail goes out, as the operator has configured it: by a mail server, or into a folder for
//! trying out. It is off unless it is configured.
//!
//! What a mail says is written elsewhere. An error of this module names no reader, and nothing here
//! shows the password.

mod letter;

pub use letter::{Letter, is_address};

use lettre::message::Mailbox;
use lettre::{FileTransport, Message, SmtpTransport, Transport};
use std::error::Error as _;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use url::{Host, Url};

/// How long a mail server may be silent.
const PATIENCE: Duration = Duration::from_secs(20);
/// Who writes where nobody is written to.
const NOBODY: &str = "ayni@localhost";

/// A way to send mail.
pub struct Mail {
    way: Way,
    from: Mailbox,
    /// Where readers reach the site, without a stroke at its end: every mail has links.
    pub site: String,
    /// The server or the folder, for people.
    pub place: String,
}

enum Way {
    Server(Box<SmtpTransport>),
    Folder(PathBuf),
}

/// Why a configuration is none. What was given is not repeated: it may hold a password.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error(
        "mail is none of `smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS`, `smtps://…` and `file:FOLDER`"
    )]
    Form,
    #[error("mail has no sender; add ?from=ayni@example.org to it")]
    NoSender,
    #[error("the sender of mail, `{0}`, is no mail address")]
    Sender(String),
    #[error("mail has links, which lead to the site that readers see; give it by --address")]
    NoSite,
    #[error("the links of mail lead to `{0}`, which is no http or https address")]
    Site(String),
}

/// Why a mail was not sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    #[error("the mail server cannot be reached: {0}")]
    Unreachable(String),
    #[error("the mail server answers with the status {0}")]
    Refused(u16),
    #[error("a mail cannot be written: {0}")]
    Unwritten(String),
}

impl SendError {
    /// Whether it is about this one mail, and the next may go.
    pub fn is_about_one(&self) -> bool {
        match self {
            SendError::Refused(_) | SendError::Unwritten(_) => true,
            SendError::Unreachable(_) => false,
        }
    }

    /// Whether the mailbox will take none tomorrow either: there is none, or its host takes no
    /// mail. A full mailbox, or what is taken for unwanted mail, is another matter.
    pub fn is_for_good(&self) -> bool {
        matches!(self, SendError::Refused(521 | 550 | 551 | 553 | 556))
    }
}

impl Mail {
    /// Mail by the configured way, with links to the site that readers see.
    pub fn new(way: &str, site: Option<&str>) -> Result<Mail, MailError> {
        let (way, from, place) = match way.trim().strip_prefix("file:") {
            Some(folder) => into_folder(folder)?,
            None => by_server(way.trim())?,
        };
        let site = site.map(|it| it.trim().trim_end_matches('/')).filter(|it| !it.is_empty());
        let site = site.ok_or(MailError::NoSite)?.to_owned();
        let known = Url::parse(&site)
            .is_ok_and(|it| it.has_host() && matches!(it.scheme(), "http" | "https"));
        if known { Ok(Mail { way, from, site, place }) } else { Err(MailError::Site(site)) }
    }

    /// Sends a mail, and comes back when the server has taken it.
    pub async fn send(self: &Arc<Self>, letter: Letter) -> Result<(), SendError> {
        let mail = Arc::clone(self);
        waited(move || mail.deliver(&letter.message(&mail.from, &mail.site)?)).await
    }

    /// Whether the server is there and lets us in, or the folder can be written. It makes nothing:
    /// a folder that is not there yet is made with its first mail.
    pub async fn reach(self: &Arc<Self>) -> Result<(), SendError> {
        let mail = Arc::clone(self);
        let reach = move || match &mail.way {
            Way::Server(server) => match server.test_connection() {
                Ok(true) => Ok(()),
                Ok(false) => Err(SendError::Unreachable("it hangs up".to_owned())),
                Err(error) => Err(why(&error)),
            },
            Way::Folder(folder) => {
                writable(folder).map_err(|it| SendError::Unreachable(it.to_string()))
            }
        };
        waited(reach).await
    }

    fn deliver(&self, message: &Message) -> Result<(), SendError> {
        match &self.way {
            Way::Server(server) => server.send(message).map(drop).map_err(|it| why(&it)),
            Way::Folder(folder) => {
                let wrong = |it: &dyn fmt::Display| SendError::Unreachable(it.to_string());
                std::fs::create_dir_all(folder).map_err(|it| wrong(&it))?;
                FileTransport::new(folder).send(message).map(drop).map_err(|it| wrong(&it))
            }
        }
    }
}

/// Whether files can be written into a folder, or into the one above it that is there.
fn writable(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        let probe = folder.join(".probe");
        std::fs::write(&probe, b"ayni")?;
        return std::fs::remove_file(&probe);
    }
    let here = Path::new(".");
    let above = folder.ancestors().skip(1).find(|it| it.exists()).unwrap_or(here);
    let above = std::fs::metadata(above)?;
    if folder.exists() || !above.is_dir() {
        return Err(std::io::ErrorKind::NotADirectory.into());
    }
    if above.permissions().readonly() {
        return Err(std::io::ErrorKind::PermissionDenied.into());
    }
    Ok(())
}

/// Work that waits for a server, away from the threads that answer.
async fn waited(
    work: impl FnOnce() -> Result<(), SendError> + Send + 'static,
) -> Result<(), SendError> {
    let worked = tokio::task::spawn_blocking(work).await;
    worked.unwrap_or_else(|it| Err(SendError::Unwritten(it.to_string())))
}

type Configured = (Way, Mailbox, String);

fn into_folder(rest: &str) -> Result<Configured, MailError> {
    let (folder, query) = rest.split_once('?').unwrap_or((rest, ""));
    // `file:///var/mails` is the same folder as `file:/var/mails`.
    let folder = folder.strip_prefix("//").unwrap_or(folder);
    if folder.is_empty() {
        return Err(MailError::Form);
    }
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    let from = pairs.into_iter().find(|it| it.0 == "from").map(|it| it.1.into_owned());
    let from = sender(from.as_deref().unwrap_or(NOBODY))?;
    let way = Way::Folder(PathBuf::from(folder));
    Ok((way, from, format!("the folder {folder}")))
}

fn by_server(way: &str) -> Result<Configured, MailError> {
    let mut url = Url::parse(way).map_err(|_| MailError::Form)?;
    if !matches!(url.scheme(), "smtp" | "smtps") {
        return Err(MailError::Form);
    }
    let host = url.host_str().filter(|it| !it.is_empty()).ok_or(MailError::Form)?.to_owned();
    let given = |name: &str| url.query_pairs().find(|it| it.0 == name).map(|it| it.1.into_owned());
    let from = sender(&given("from").ok_or(MailError::NoSender)?)?;
    let tls = given("tls");
    let here = is_here(&url);
    // A password is not to be heard on the way. Without one, TLS is taken where it is offered; a
    // server on this machine mostly has a certificate that nobody signed.
    let (port, usual) = match (url.scheme(), url.password().is_some()) {
        ("smtps", _) => (465, "required"),
        (_, true) if !here => (587, "required"),
        (_, true) => (587, "none"),
        (_, false) if !here => (25, "opportunistic"),
        (_, false) => (25, "none"),
    };
    let tls = tls.unwrap_or_else(|| usual.to_owned());
    let port = url.port().unwrap_or(port);
    url.set_port(Some(port)).map_err(|()| MailError::Form)?;
    let query = format!("tls={tls}");
    url.set_query(Some(query.as_str()).filter(|_| tls != "none"));
    // What the library says of an address would repeat it.
    let server = SmtpTransport::from_url(url.as_str()).map_err(|_| MailError::Form)?;
    let server = server.timeout(Some(PATIENCE)).build();
    Ok((Way::Server(Box::new(server)), from, format!("{host}:{port}")))
}

/// Whether a server runs on this machine. The host of an address that is no web address is not
/// looked at by the library.
fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|it| it.is_loopback())
        }
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

fn sender(text: &str) -> Result<Mailbox, MailError> {
    text.parse().map_err(|_| MailError::Sender(text.to_owned()))
}

/// Without what the server says in words: it likes to repeat whom the mail is for.
fn why(error: &lettre::transport::smtp::Error) -> SendError {
    if let Some(status) = error.status() {
        return SendError::Refused(u16::from(status));
    }
    let mut source = error.source();
    while let Some(cause) = source {
        if let Some(io) = cause.downcast_ref::<std::io::Error>() {
            return SendError::Unreachable(io.to_string());
        }
        source = cause.source();
    }
    let what = if error.is_response() { "its answer is none" } else { "the connection fails" };
    SendError::Unreachable(what.to_owned())
}

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mail").field("place", &self.place).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(way: &str, site: Option<&str>) -> String {
        match Mail::new(way, site) {
            Ok(mail) => mail.place,
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_configuration_is_a_way_a_sender_and_a_site() {
        let told = |way| told(way, Some("https://ayni.example.org/"));
        assert_eq!(told("smtps://u:s3cret@mail.example.org?from=a@b.org"), "mail.example.org:465");
        assert_eq!(told("smtp://u:s3cret@mail.example.org?from=a@b.org"), "mail.example.org:587");
        assert_eq!(told("smtp://localhost?from=Ayni%20%3Ca@b.org%3E"), "localhost:25");
        assert_eq!(told("smtp://[::1]:2525?from=a@b.org&tls=none"), "[::1]:2525");
        assert_eq!(told("file:mails"), "the folder mails");
        assert_eq!(told("file:///var/mails?from=a@b.org"), "the folder /var/mails");
    }

    #[test]
    fn what_is_no_configuration_is_refused_without_its_password() {
        let site = Some("https://ayni.example.org");
        let all = [
            told("smtp://u:s3cret@mail.example.org", site),
            told("smtp://u:s3cret@mail.example.org?from=nobody", site),
            told("smtp://u:s3cret@mail.example.org?from=a@b.org&tls=maybe", site),
            told("http://u:s3cret@mail.example.org?from=a@b.org", site),
            told("smtp://u:s3cret@mail.example.org:x?from=a@b.org", site),
            told("file:", site),
            told("smtp://u:s3cret@mail.example.org?from=a@b.org", None),
            told("smtp://u:s3cret@mail.example.org?from=a@b.org", Some("ayni.example.org")),
        ];
        assert!(!all.concat().contains("s3cret"));
        insta::assert_snapshot!(all.join("\n"), @"
        mail has no sender; add ?from=ayni@example.org to it
        the sender of mail, `nobody`, is no mail address
        mail is none of `smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS`, `smtps://…` and `file:FOLDER`
        mail is none of `smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS`, `smtps://…` and `file:FOLDER`
        mail is none of `smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS`, `smtps://…` and `file:FOLDER`
        mail is none of `smtp://USER:PASSWORD@HOST:PORT?from=ADDRESS`, `smtps://…` and `file:FOLDER`
        mail has links, which lead to the site that readers see; give it by --address
        the links of mail lead to `ayni.example.org`, which is no http or https address
        ");
    }

    #[test]
    fn nothing_shows_the_password() {
        let way = "smtp://u:s3cret@mail.example.org?from=a@b.org";
        let mail = Mail::new(way, Some("https://ayni.example.org")).unwrap();
        assert_eq!(format!("{mail:?}"), "Mail { place: \"mail.example.org:587\", .. }");
    }
}
