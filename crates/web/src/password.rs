//! Passwords: Argon2id, a few at a time, away from the threads that answer.

use crate::{App, error::Result};
use anyhow::Context;
use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};

/// The hash to keep of a password.
pub async fn hash(app: &App, password: String) -> Result<String> {
    Ok(aside(app, move || hash_now(&password)).await??)
}

/// The same at once, for the command line.
pub fn hash_now(password: &str) -> anyhow::Result<String> {
    let hash = Argon2::default().hash_password(password.as_bytes());
    Ok(hash.map_err(|it| anyhow::anyhow!("cannot hash a password: {it}"))?.to_string())
}

/// Whether the password is the one that was hashed. Without a hash it takes as long to say no, so
/// that nobody learns which accounts there are.
pub async fn fits(app: &App, password: String, hash: Option<String>) -> Result<bool> {
    aside(app, move || {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODYS.to_owned());
        let hash = PasswordHash::new(&hash).ok();
        let fits = hash
            .is_some_and(|it| Argon2::default().verify_password(password.as_bytes(), &it).is_ok());
        known && fits
    })
    .await
}

/// A hash with the parameters that [`hash_now`] uses, of a password that nobody has.
const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$2bvp3X3rk+J2Lgeo3gI8oQ$lmkPeJXZbVAaMP3Xoimz6r2MJ+sUiCbiWoIKrp0XJvc";

async fn aside<T: Send + 'static>(
    app: &App,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T> {
    let _permit = app.hashing.acquire().await.context("the password hasher is closed")?;
    Ok(tokio::task::spawn_blocking(work).await.context("hashing a password failed")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_that_stands_in_for_nobody_costs_what_a_real_one_costs() {
        let cost = |it: &str| it.split('$').take(4).collect::<Vec<_>>().join("$");
        assert_eq!(cost(NOBODYS), cost(&hash_now("x").unwrap()));
        assert!(PasswordHash::new(NOBODYS).is_ok());
    }
}
