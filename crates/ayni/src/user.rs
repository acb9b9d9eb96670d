//! `ayni user`

use crate::format::Format;
use crate::instance::{Home, by_command};
use crate::now;
use anyhow::{Context, bail};
use domain::{PersonId, Role};
use std::io::{BufRead, IsTerminal, Write};
use store::accounts::{self, Account};

#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// Adds an account. The password is read from the terminal, or from standard input.
    Add(Add),
    /// Lists the accounts.
    List(List),
    /// Sets a new password.
    Password(Password),
    /// Closes an account; what the person wrote stays.
    Disable(Disable),
}

#[derive(Debug, clap::Args)]
pub struct Add {
    #[command(flatten)]
    home: Home,
    /// What the person signs in with, usually a mail address.
    login: String,
    /// The name that others see.
    #[arg(long)]
    name: String,
    /// What the person is to the programme; may be given several times.
    #[arg(long = "role", value_name = "ROLE", value_parser = role, required = true)]
    roles: Vec<Role>,
}

#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    home: Home,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, clap::Args)]
pub struct Password {
    #[command(flatten)]
    home: Home,
    login: String,
}

#[derive(Debug, clap::Args)]
pub struct Disable {
    #[command(flatten)]
    home: Home,
    login: String,
}

fn role(name: &str) -> Result<Role, String> {
    let all: Vec<&str> = Role::ALL.iter().map(|it| it.name()).collect();
    Role::from_name(name).ok_or_else(|| format!("the roles are {}", all.join(", ")))
}

pub async fn run(what: What) -> anyhow::Result<()> {
    match what {
        What::Add(args) => add(args).await,
        What::List(args) => list(args).await,
        What::Password(args) => password(args).await,
        What::Disable(args) => disable(args).await,
    }
}

async fn add(args: Add) -> anyhow::Result<()> {
    let store = args.home.store().await?;
    let by = by_command("user add");
    if accounts::by_login(store.db(), &args.login).await?.is_some() {
        bail!("there is an account `{}` already", args.login);
    }
    let hash = web::hash_password(&ask_password()?)?;
    let loaded = work::vocabulary::load(&store, &by).await?;
    let mut account = Account::new(PersonId::new(now()), &args.name, &args.login);
    account.password_hash = Some(hash);
    account.roles = args.roles;
    let tx = store.begin().await?;
    accounts::add(&tx, &mut account, &by).await?;
    tx.commit().await?;
    println!("{} can sign in.", account.login);
    if loaded.places > 0 {
        println!("{} places and {} themes were loaded.", loaded.places, loaded.themes);
    }
    Ok(())
}

async fn list(args: List) -> anyhow::Result<()> {
    let store = args.home.store().await?;
    let all = accounts::all(store.db()).await?;
    if args.format == Format::Json {
        let all: Vec<_> = all.iter().map(json).collect();
        println!("{}", serde_json::to_string_pretty(&all)?);
        return Ok(());
    }
    for it in &all {
        let state = if it.disabled_at.is_some() { "closed" } else { "" };
        println!("{:<32} {:<32} {} {state}", it.login, it.name, roles(it));
    }
    if all.is_empty() {
        println!(
            "There is no account yet. Make the first: ayni user add LOGIN --name NAME --role administrator"
        );
    }
    Ok(())
}

fn roles(account: &Account) -> String {
    account.roles.iter().map(|it| it.name()).collect::<Vec<_>>().join(",")
}

fn json(account: &Account) -> serde_json::Value {
    serde_json::json!({
        "login": account.login,
        "name": account.name,
        "roles": account.roles,
        "example": account.example,
        "disabled_at": account.disabled_at.map(|it| it.to_string()),
    })
}

async fn password(args: Password) -> anyhow::Result<()> {
    let password = ask_password()?;
    let hash = web::hash_password(&password)?;
    change(&args.home, &args.login, "user password", |it| it.password_hash = Some(hash)).await?;
    println!("{} has a new password.", args.login);
    Ok(())
}

async fn disable(args: Disable) -> anyhow::Result<()> {
    change(&args.home, &args.login, "user disable", |it| it.disabled_at = Some(now())).await?;
    println!("{} cannot sign in any more.", args.login);
    Ok(())
}

async fn change(
    home: &Home,
    login: &str,
    command: &str,
    how: impl FnOnce(&mut Account),
) -> anyhow::Result<()> {
    let store = home.store().await?;
    let tx = store.begin().await?;
    let mut account = accounts::by_login(&tx, login)
        .await?
        .with_context(|| format!("there is no account `{login}`"))?;
    how(&mut account);
    accounts::save(&tx, &mut account, &by_command(command)).await?;
    Ok(tx.commit().await?)
}

/// A passphrase of some length is worth more than a short one with signs in it (NIST SP 800-63B).
const SHORTEST: usize = 10;

fn ask_password() -> anyhow::Result<String> {
    if std::io::stdin().is_terminal() {
        eprint!("Password (at least {SHORTEST} characters, shown as you type): ");
        std::io::stderr().flush()?;
    }
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line)?;
    let password = line.trim_end_matches(['\r', '\n']).to_owned();
    if password.chars().count() < SHORTEST {
        bail!("a password has at least {SHORTEST} characters");
    }
    Ok(password)
}
