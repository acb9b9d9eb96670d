//! Accounts: who signs in, with which roles.

use super::entry::Desk;
use super::{ended, urls};
use crate::error::{Error, Result};
use crate::html::html_with;
use crate::{App, Page, password};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Duty;
use domain::{PersonId, Role};
use serde::Deserialize;
use store::accounts::{self, Account, AddError};
use store::{Stale, Tx};
use words::Key;

/// The shortest password that is taken.
const SHORTEST: usize = 10;

#[derive(Template)]
#[template(path = "desk/accounts.html")]
struct Show {
    page: Page,
    alert: Option<String>,
    rows: Vec<Row>,
    roles: Vec<(&'static str, String, bool)>,
    name: String,
    login: String,
    shortest: usize,
}

struct Row {
    account: Account,
    action: String,
    password: String,
    /// Where to disable or enable it; nothing for one's own.
    turn: Option<String>,
    roles: Vec<(&'static str, String, bool)>,
    said: String,
}

/// What was filled in for a new account.
#[derive(Default)]
struct New {
    alert: Option<String>,
    name: String,
    login: String,
    roles: Vec<Role>,
}

/// `GET /{lang}/desk/accounts`
pub async fn show(State(app): State<App>, Desk(page): Desk) -> Result<Response> {
    page.allow_duty(Duty::Accounts)?;
    draw(&app, page, New::default(), StatusCode::OK).await
}

/// `POST /{lang}/desk/accounts`
pub async fn add(
    State(app): State<App>,
    Desk(page): Desk,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    page.allow_duty(Duty::Accounts)?;
    let get = |name| pairs.iter().find(|it| it.0 == name).map_or("", |it| it.1.as_str());
    let (name, login, password) = (get("name").trim(), get("login").trim(), get("password"));
    let wrong = if name.is_empty() || login.is_empty() {
        Some("desk-account-incomplete")
    } else if password.chars().count() < SHORTEST {
        Some("desk-password-short")
    } else {
        None
    };
    let filled =
        |alert| New { alert, name: name.to_owned(), login: login.to_owned(), roles: roles(&pairs) };
    if pairs.iter().any(|it| it.0 == ended::AGAIN) {
        return draw(&app, page.clone(), filled(Some(ended::given_back(&page))), StatusCode::OK)
            .await;
    }
    if let Some(key) = wrong {
        let new = filled(Some(page.say_with(key, &[("n", SHORTEST.into())])));
        return draw(&app, page, new, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let mut account = Account::new(PersonId::new(page.now), name, login);
    account.roles = roles(&pairs);
    account.password_hash = Some(password::hash(&app, password.to_owned()).await?);
    let tx = app.store.begin().await?;
    match accounts::add(&tx, &mut account, &page.by()).await {
        Ok(()) => tx.commit().await?,
        Err(AddError::Taken) => {
            drop(tx);
            let new = filled(Some(page.say("desk-account-taken")));
            return draw(&app, page, new, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
        Err(AddError::Store(cause)) => return Err(cause.into()),
    }
    Ok(page.redirect(urls::accounts()))
}

/// `GET` of what only a form leads to: back to the accounts.
pub async fn back(Desk(page): Desk) -> Result<Response> {
    page.allow_duty(Duty::Accounts)?;
    Ok(page.redirect(urls::accounts()))
}

#[derive(Debug, Deserialize)]
pub struct Whose {
    person: String,
}

/// `POST /{lang}/desk/accounts/{person}`: name and roles.
pub async fn change(
    State(app): State<App>,
    Desk(page): Desk,
    Path(whose): Path<Whose>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let (tx, mut account) = open(&app, &page, &whose).await?;
    account.roles = roles(&pairs);
    // Nobody locks the door behind themselves.
    if Some(account.person) == page.viewer.person && !account.roles.contains(&Role::Administrator) {
        account.roles.push(Role::Administrator);
    }
    save(&page, tx, &mut account).await
}

#[derive(Deserialize)]
pub struct Secret {
    password: String,
}

/// `POST /{lang}/desk/accounts/{person}/password`
pub async fn set_password(
    State(app): State<App>,
    Desk(page): Desk,
    Path(whose): Path<Whose>,
    Form(secret): Form<Secret>,
) -> Result<Response> {
    page.allow_duty(Duty::Accounts)?;
    if secret.password.chars().count() < SHORTEST {
        let alert = Some(page.say_with("desk-password-short", &[("n", SHORTEST.into())]));
        let new = New { alert, ..New::default() };
        return draw(&app, page, new, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let hash = password::hash(&app, secret.password).await?;
    let (tx, mut account) = open(&app, &page, &whose).await?;
    account.password_hash = Some(hash);
    save(&page, tx, &mut account).await
}

/// `POST /{lang}/desk/accounts/{person}/disable`
pub async fn disable(
    State(app): State<App>,
    Desk(page): Desk,
    Path(whose): Path<Whose>,
) -> Result<Response> {
    let (tx, mut account) = open(&app, &page, &whose).await?;
    if Some(account.person) == page.viewer.person {
        return Err(Error::Forbidden);
    }
    account.disabled_at = Some(page.now);
    save(&page, tx, &mut account).await
}

/// `POST /{lang}/desk/accounts/{person}/enable`
pub async fn enable(
    State(app): State<App>,
    Desk(page): Desk,
    Path(whose): Path<Whose>,
) -> Result<Response> {
    let (tx, mut account) = open(&app, &page, &whose).await?;
    account.disabled_at = None;
    save(&page, tx, &mut account).await
}

async fn open(app: &App, page: &Page, whose: &Whose) -> Result<(Tx, Account)> {
    page.allow_duty(Duty::Accounts)?;
    let person = whose.person.parse().map_err(|_| Error::NotFound)?;
    let tx = app.store.begin().await?;
    let account = accounts::by_person(&tx, person).await?.ok_or(Error::NotFound)?;
    Ok((tx, account))
}

async fn save(page: &Page, tx: Tx, account: &mut Account) -> Result<Response> {
    match accounts::save(&tx, account, &page.by()).await {
        Ok(()) => tx.commit().await?,
        Err(Stale::Store(cause)) => return Err(cause.into()),
        // It was read in this very transaction.
        Err(conflict @ Stale::Conflict { .. }) => return Err(Error::Internal(conflict.into())),
    }
    Ok(page.redirect(urls::accounts()))
}

fn roles(pairs: &[(String, String)]) -> Vec<Role> {
    let named = pairs.iter().filter(|it| it.0 == "role");
    named.filter_map(|it| Role::from_name(&it.1)).collect()
}

fn boxes(page: &Page, has: &[Role]) -> Vec<(&'static str, String, bool)> {
    Role::ALL.map(|it| (it.name(), it.say(page.lang), has.contains(&it))).into()
}

async fn draw(app: &App, page: Page, new: New, status: StatusCode) -> Result<Response> {
    let all = accounts::all(app.store.db()).await?;
    let row = |it: Account| {
        let (person, own) = (it.person, Some(it.person) == page.viewer.person);
        let turn = if it.disabled_at.is_some() { "enable" } else { "disable" };
        let said: Vec<String> = it.roles.iter().map(|role| role.say(page.lang)).collect();
        Row {
            action: page.url(urls::account(person)),
            password: page.url(urls::account_act(person, "password")),
            turn: (!own).then(|| page.url(urls::account_act(person, turn))),
            roles: boxes(&page, &it.roles),
            said: words::list(page.lang, &said),
            account: Account { name: words::called(page.lang, &it.name, it.example), ..it },
        }
    };
    let show = Show {
        rows: all.into_iter().map(row).collect(),
        alert: new.alert,
        roles: boxes(&page, &new.roles),
        name: new.name,
        login: new.login,
        shortest: SHORTEST,
        page,
    };
    html_with(status, &show)
}
