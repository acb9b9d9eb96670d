//! Which body that is known a proposal names.

use crate::resolve::other_names;
use crate::table::becoming;
use domain::{Field, Kind, Proposal, ProposedValue, Record};
use store::{Db, records};

/// The body that a proposal names, if there is one of that name in that country: two bodies may
/// share a name, as the migration institutes of Mexico and the Dominican Republic do.
pub async fn same_body(db: &Db, proposal: &Proposal) -> store::Result<Option<Record>> {
    let name = becoming::title(proposal);
    let others = other_names(name);
    let names: Vec<&str> = [name].into_iter().chain(others.iter().map(String::as_str)).collect();
    let titled = records::by_titles(db, Kind::Organisation, &names).await?;
    let called = names.iter().find_map(|it| titled.get(*it).copied());
    let Some(id) = called else { return Ok(None) };
    let Some(known) = records::by_id(db, id).await? else { return Ok(None) };
    let country = proposal.fields.iter().find_map(|it| match (&it.field, &it.value) {
        (Field::Country, ProposedValue::Coded { code, .. }) => Some(code.clone()),
        _ => None,
    });
    let said = match country {
        Some(code) => records::by_codes(db, Kind::Place, &[&code]).await?.remove(&code),
        None => None,
    };
    let known_country = known.links(Field::Country).next();
    let differs = said.is_some() && known_country.is_some() && said != known_country;
    Ok((!differs).then_some(known))
}
