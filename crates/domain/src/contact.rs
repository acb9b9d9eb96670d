//! Where a body is reached: its web address, its mailbox, its telephone. What is no such thing is
//! refused, and so is a mailbox that is called like a person: only bodies have contacts here.

use crate::ValueError;

/// A web address, whole.
///
/// ```
/// use domain::contact::web;
///
/// assert!(web("https://www.example.org/contact").is_ok());
/// assert!(web("www.example.org").is_err(), "nobody guesses whether it is secure");
/// ```
pub fn web(text: &str) -> Result<String, ValueError> {
    let wrong = || ValueError::Web(text.to_owned());
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let rest = rest.ok_or_else(wrong)?;
    let server = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = server.split(':').next().unwrap_or_default();
    let port = server.strip_prefix(host).and_then(|it| it.strip_prefix(':'));
    let is_port = port.is_none_or(|it| it.parse::<u16>().is_ok());
    let is_whole = !rest.contains(|it: char| it.is_whitespace() || it.is_control());
    if is_whole && is_port && is_host(host) { Ok(text.to_owned()) } else { Err(wrong()) }
}

/// The mailbox of an office, with its host in small letters.
///
/// ```
/// use domain::contact::mail;
///
/// assert_eq!(mail("Info@Example.ORG").unwrap(), "Info@example.org");
/// assert!(mail("anna.muster@example.org").is_err(), "that is a person's");
/// ```
pub fn mail(text: &str) -> Result<String, ValueError> {
    let wrong = || ValueError::Mail(text.to_owned());
    let (local, host) = text.rsplit_once('@').ok_or_else(wrong)?;
    let is_letter = |it: char| it.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(it);
    let has_dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
    let is_local = !local.is_empty() && local.len() <= 64 && local.chars().all(is_letter);
    if !is_local || has_dots || !is_host(host) {
        return Err(wrong());
    }
    if is_of_a_person(local, host) {
        return Err(ValueError::PersonalMail(text.to_owned()));
    }
    Ok(format!("{local}@{}", host.to_lowercase()))
}

/// A telephone number as one dials it from anywhere: *+* and the code of the country first
/// (ITU-T E.164). How its figures are grouped is kept.
///
/// ```
/// use domain::contact::telephone;
///
/// assert_eq!(telephone("+41  22 739 81 11").unwrap(), "+41 22 739 81 11");
/// assert!(telephone("022 739 81 11").is_err(), "which country?");
/// ```
pub fn telephone(text: &str) -> Result<String, ValueError> {
    let wrong = || ValueError::Telephone(text.to_owned());
    let written = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let rest = written.strip_prefix('+').ok_or_else(wrong)?;
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    let is_number = rest.chars().all(|it| it.is_ascii_digit() || " ().-/".contains(it));
    // No country's code begins with a zero.
    let is_whole = (7..=15).contains(&digits) && rest.starts_with(|it| matches!(it, '1'..='9'));
    if is_number && is_whole { Ok(written) } else { Err(wrong()) }
}

/// A telephone number without its grouping: what a telephone dials.
///
/// ```
/// assert_eq!(domain::contact::dialled("+41 22 739 81 11"), "+41227398111");
/// ```
pub fn dialled(telephone: &str) -> String {
    telephone.chars().filter(|it| it.is_ascii_digit() || *it == '+').collect()
}

fn is_host(host: &str) -> bool {
    let is_label = |it: &str| {
        let ends = it.starts_with('-') || it.ends_with('-');
        !it.is_empty() && !ends && it.chars().all(|it| it.is_alphanumeric() || it == '-')
    };
    host.contains('.') && host.len() <= 253 && host.split('.').all(is_label)
}

/// Whether a mailbox is called like a person: two or three names (`anna.muster`, `a_muster`), none
/// of which says an office.
///
/// It errs on the side of refusing, since a person's address cannot be called back once it is in
/// other people's tables: whoever is refused an office's mailbox has its web page to give instead.
/// What is written in one word tells nothing (`amuster`, `consulado`).
fn is_of_a_person(local: &str, host: &str) -> bool {
    let local = local.split('+').next().unwrap_or_default().to_lowercase();
    let names: Vec<&str> = local.split(['.', '_', '-']).filter(|it| !it.is_empty()).collect();
    let is_name = |it: &&str| it.chars().all(char::is_alphabetic);
    let has_name = names.iter().any(|it| it.chars().count() > 2);
    let host = host.to_lowercase();
    let says_office = |it: &&str| is_of_an_office(it) || host.split('.').any(|label| label == *it);
    (2..=3).contains(&names.len())
        && has_name
        && names.iter().all(is_name)
        && !names.iter().any(says_office)
}

/// A word that names no person: one of an office, or letters that cannot be spoken (`dgm`, `rrhh`).
fn is_of_an_office(word: &str) -> bool {
    let is_spoken = word.chars().any(|it| !it.is_ascii() || "aeiouy".contains(it));
    let is_short = word.chars().count() == 1;
    OFFICES.contains(&word)
        || BEGINNINGS.iter().any(|it| word.starts_with(it))
        || (!is_spoken && !is_short)
}

/// Whole words that stand in the names of offices' mailboxes.
#[rustfmt::skip]
const OFFICES: &[&str] = &[
    "admin", "ayuda", "center", "centre", "centro", "cites", "citas", "cita", "desk",
    "dir", "email", "en", "es", "eu", "faq", "for", "fr", "general", "gob", "gov", "govt", "help",
    "hq", "hr", "info", "infos", "it", "legal", "mail", "main", "media", "mesa", "no", "oficial",
    "office", "pt", "pr", "reply", "salud", "sala", "site", "support", "team", "trata", "un",
    "unit", "us", "visa", "visas", "web", "youth",
];

/// How other such words begin, in our languages.
#[rustfmt::skip]
const BEGINNINGS: &[&str] = &[
    "academ", "access", "accueil", "admission", "aduan", "agenc", "alfandeg", "ambassad", "asil",
    "asistenc", "assist", "asyl", "atenc", "atend", "bienven", "border", "bureau", "cabinet",
    "capacit", "ciudad", "cidad", "citizen", "citoy", "combat", "commiss", "communicat",
    "compliance", "comunic", "conferenc", "consul", "contac", "contat", "coopera", "coordin",
    "correspond", "counter", "delega", "denunci", "departament", "departement", "department",
    "derecho", "direcc", "direct", "diretor", "document", "donat", "educa", "embaj", "embaix",
    "embass", "emplo", "enquir", "estadist", "estatist", "etrang", "event", "extranj", "feedback",
    "foreign", "formac", "formation", "frontera", "fronteir", "frontier", "gabinet", "gender", "gestion",
    "health", "helpdesk", "helpline", "hotline", "human", "immigr", "imprensa", "inform", "inmigr",
    "inquir", "institu", "integra", "internacion", "internation", "jurid", "justic", "labor",
    "labour", "library", "linea", "mesade", "migra", "ministe", "ministr", "multilat", "national",
    "nacion", "newslet", "notific", "observat", "ofic", "ombud", "operat", "partner", "passapor",
    "passpor", "pasapor", "permis", "policy", "polici", "politic", "portal", "postmaster", "prensa",
    "press", "prevenc", "preven", "privacy", "programm", "programa", "project", "projet", "protec",
    "protoc", "proyec", "public", "recep", "reclam", "recurs", "refug", "region", "registr",
    "relac", "relation", "report", "resident", "resource", "retour", "retorno", "return", "search",
    "secretar", "section", "secur", "segur", "servic", "sistema",
    "soporte", "statist", "subdirec", "supervis", "sugges", "system", "tecnolog", "traffick",
    "traite", "train", "tramite", "transpar", "travail", "turno", "unidad", "unite", "ventanilla",
    "victim", "webmaster", "welcome", "worker",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn refused_as_a_person(text: &str) -> bool {
        matches!(mail(text), Err(ValueError::PersonalMail(_)))
    }

    #[test]
    fn a_mailbox_that_is_called_like_a_person_is_refused() {
        for text in [
            "anna.muster@example.org",
            "a.muster@example.org",
            "anna_muster@example.org",
            "anna-maria.muster@example.org",
            "Anna.Muster+news@example.org",
            "josé.pérez@example.org",
            "أحمد.علي@example.org",
        ] {
            assert!(refused_as_a_person(text), "{text}");
        }
    }

    #[test]
    fn a_mailbox_of_an_office_is_taken() {
        for text in [
            "info@example.org",
            "press.office@example.org",
            "contact-us@example.org",
            "trata.personas@example.org",
            "direccion.general@example.org",
            "dgm.costarica@example.org",
            "inm.cancun@inm.example.mx",
            "consulado.lima@example.org",
            "mexico2018@example.org",
            "o'higgins@example.org",
        ] {
            assert_eq!(mail(text).as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_is_no_address_is_refused_for_that() {
        for text in
            ["info", "info@", "@example.org", "info@example", "a b@example.org", "a@b@c.d e"]
        {
            assert!(matches!(mail(text), Err(ValueError::Mail(_))), "{text}");
        }
        for text in [
            "example.org",
            "ftp://example.org",
            "https://example",
            "https://exa mple.org",
            "https://x@example.org",
            "javascript:alert(1)",
        ] {
            assert!(matches!(web(text), Err(ValueError::Web(_))), "{text}");
        }
        for text in ["0041 22 739 81 11", "+0 22 739 81 11", "+41 22", "+41 22 739 81 11 ext", ""] {
            assert!(matches!(telephone(text), Err(ValueError::Telephone(_))), "{text}");
        }
    }
}
