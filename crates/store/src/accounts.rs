//! Accounts: who signs in, and what they are to the programme.
//!
//! What a change tells of an account never contains its password's hash, only that it changed.

use crate::changes::{self, Subject};
use crate::entity::people::{account, account_role};
use crate::row::{self, Broken};
use crate::{By, Db, Error, Result, Stale, Tx};
use domain::{PersonId, Role, Viewer};
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select, Set};
use serde_json::{Value, json};
use std::collections::HashMap;
use uuid::Uuid;

/// Who signs in.
#[derive(Clone, PartialEq)]
pub struct Account {
    pub person: PersonId,
    pub name: String,
    /// The address they sign in with, in small letters.
    pub login: String,
    pub password_hash: Option<String>,
    pub roles: Vec<Role>,
    /// Made by the demonstration.
    pub example: bool,
    pub disabled_at: Option<Timestamp>,
    /// For optimistic locking. Kept by the store.
    pub version: u32,
}

impl Account {
    /// An account without password and roles.
    pub fn new(person: PersonId, name: &str, login: &str) -> Account {
        Account {
            person,
            name: name.to_owned(),
            login: login.to_lowercase(),
            password_hash: None,
            roles: Vec::new(),
            example: false,
            disabled_at: None,
            version: 0,
        }
    }

    pub fn viewer(&self) -> Viewer {
        Viewer { person: Some(self.person), roles: self.roles.clone() }
    }
}

/// Says whether there is a password, never its hash: accounts end up in logs.
impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Account({})", to_json(self))
    }
}

/// Why an account was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    #[error("there is an account with this address already")]
    Taken,
    #[error(transparent)]
    Store(#[from] Error),
}

impl From<sea_orm::DbErr> for AddError {
    fn from(error: sea_orm::DbErr) -> AddError {
        AddError::Store(error.into())
    }
}

pub async fn add(tx: &Tx, account: &mut Account, by: &By) -> Result<(), AddError> {
    account.login = account.login.to_lowercase();
    if by_login(tx, &account.login).await?.is_some() {
        return Err(AddError::Taken);
    }
    account.version = 1;
    account::Entity::insert(active(account)).exec_without_returning(tx).await?;
    write_roles(tx, account).await?;
    let content = (None, Some(to_json(account)));
    changes::note(tx, subject(account.person), "created", content, by);
    Ok(())
}

pub async fn save(tx: &Tx, account: &mut Account, by: &By) -> Result<(), Stale<Account>> {
    let before = by_person(tx, account.person).await?;
    let before = before.ok_or_else(|| Error::Dangling(format!("account {}", account.person)))?;
    account.login = account.login.to_lowercase();
    let next = Account { version: account.version + 1, ..account.clone() };
    let updated = account::Entity::update_many()
        .set(account::ActiveModel { person: sea_orm::NotSet, ..active(&next) })
        .filter(account::Column::Person.eq(account.person.0))
        .filter(account::Column::Version.eq(i64::from(account.version)))
        .exec(tx)
        .await?;
    if updated.rows_affected == 0 {
        let theirs = by_person(tx, account.person).await?.unwrap_or(before);
        return Err(Stale::Conflict { theirs: Box::new(theirs) });
    }
    write_roles(tx, &next).await?;
    let act = if before.password_hash == next.password_hash { "saved" } else { "password_set" };
    let content = (Some(to_json(&before)), Some(to_json(&next)));
    changes::note(tx, subject(account.person), act, content, by);
    *account = next;
    Ok(())
}

pub async fn by_login(db: &Db, login: &str) -> Result<Option<Account>> {
    let login = row::clean(&login.to_lowercase());
    let found = account::Entity::find().filter(account::Column::Login.eq(login));
    Ok(whole(db, found).await?.pop())
}

pub async fn by_person(db: &Db, person: PersonId) -> Result<Option<Account>> {
    Ok(whole(db, account::Entity::find_by_id(person.0)).await?.pop())
}

/// Every account, in the order in which they were made.
pub async fn all(db: &Db) -> Result<Vec<Account>> {
    whole(db, account::Entity::find().order_by_asc(account::Column::Person)).await
}

/// What a person is called, and whether the demo made them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    pub name: String,
    pub example: bool,
}

/// The names of those who have an account.
pub async fn names(db: &Db, people: &[PersonId]) -> Result<HashMap<PersonId, Called>> {
    let mut names = HashMap::new();
    for people in people.chunks(row::MOST) {
        let rows: Vec<(Uuid, String, bool)> = account::Entity::find()
            .select_only()
            .column(account::Column::Person)
            .column(account::Column::Name)
            .column(account::Column::Example)
            .filter(account::Column::Person.is_in(people.iter().map(|it| it.0)))
            .into_tuple()
            .all(db)
            .await?;
        let called = |(person, name, example)| (PersonId(person), Called { name, example });
        names.extend(rows.into_iter().map(called));
    }
    Ok(names)
}

pub(crate) fn subject(person: PersonId) -> Subject {
    Subject::new("account", person)
}

fn to_json(account: &Account) -> Value {
    json!({
        "name": account.name,
        "login": account.login,
        "password": account.password_hash.is_some(),
        "roles": account.roles,
        "example": account.example,
        "disabled_at": account.disabled_at,
    })
}

fn active(account: &Account) -> account::ActiveModel {
    account::ActiveModel {
        person: Set(account.person.0),
        name: Set(row::clean(&account.name)),
        login: Set(row::clean(&account.login)),
        password_hash: Set(account.password_hash.clone()),
        example: Set(account.example),
        disabled_at: Set(account.disabled_at.map(row::micros)),
        version: Set(i64::from(account.version)),
    }
}

async fn write_roles(tx: &Tx, account: &Account) -> Result<()> {
    account_role::Entity::delete_many()
        .filter(account_role::Column::Person.eq(account.person.0))
        .exec(tx)
        .await?;
    let mut roles = account.roles.clone();
    roles.sort_unstable();
    roles.dedup();
    if roles.is_empty() {
        return Ok(());
    }
    let rows = roles.iter().map(|it| account_role::ActiveModel {
        person: Set(account.person.0),
        role: Set(it.name().to_owned()),
    });
    account_role::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

async fn whole(db: &Db, found: Select<account::Entity>) -> Result<Vec<Account>> {
    let rows = found.all(db).await?;
    let mut roles: HashMap<Uuid, Vec<Role>> = HashMap::new();
    for rows in rows.chunks(row::MOST) {
        let people = rows.iter().map(|it| it.person);
        let all = account_role::Entity::find()
            .filter(account_role::Column::Person.is_in(people))
            .all(db)
            .await?;
        for row in all {
            let role = row::word(&row.role, Role::from_name).broken("account_role", row.person)?;
            roles.entry(row.person).or_default().push(role);
        }
    }
    rows.into_iter()
        .map(|row| {
            let mut roles = roles.remove(&row.person).unwrap_or_default();
            roles.sort_unstable();
            read(row, roles)
        })
        .collect()
}

fn read(row: account::Model, roles: Vec<Role>) -> Result<Account> {
    let key = row.person;
    Ok(Account {
        person: PersonId(row.person),
        name: row.name,
        login: row.login,
        password_hash: row.password_hash,
        roles,
        example: row.example,
        disabled_at: row.disabled_at.map(row::instant).transpose().broken("account", key)?,
        version: u32::try_from(row.version).broken("account", key)?,
    })
}
