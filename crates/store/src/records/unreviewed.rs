//! Translations that wait for a second person.

use crate::entity::records::{record, record_text};
use domain::{MadeBy, PersonId};
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, JoinType, Query, SelectStatement};

/// The records with a translation that a person may review, in the words of the database: it
/// follows the original, nobody has reviewed it, and somebody else made it. Found by the index of
/// those that nobody has reviewed (`m0016_reviewed`).
pub fn by_others(person: PersonId) -> SelectStatement {
    use record_text::Column;
    let (text, original, of) =
        (Alias::new("translation"), Alias::new("original"), Alias::new("of"));
    let own = |column: Column| Expr::col((text.clone(), column));
    let its = |column: Column| Expr::col((original.clone(), column));
    let origin = || Expr::col((of.clone(), record::Column::Origin));
    let to_record =
        Expr::col((of.clone(), record::Column::Id)).equals((text.clone(), Column::Record));
    let to_original = Condition::all()
        .add(its(Column::Record).equals((text.clone(), Column::Record)))
        .add(its(Column::Field).equals((text.clone(), Column::Field)))
        .add(its(Column::Lang).eq(origin()));
    let somebody_else =
        Condition::any().add(own(Column::Person).is_null()).add(own(Column::Person).ne(person.0));
    Query::select()
        .column((text.clone(), Column::Record))
        .from_as(record_text::Entity, text.clone())
        .join_as(JoinType::InnerJoin, record::Entity, of.clone(), to_record)
        .join_as(JoinType::InnerJoin, record_text::Entity, original.clone(), to_original)
        .and_where(own(Column::ReviewedBy).is_null())
        .and_where(own(Column::MadeBy).ne(MadeBy::Author.name()))
        .and_where(own(Column::Lang).ne(origin()))
        .and_where(its(Column::Revision).lte(own(Column::Revision)))
        .cond_where(somebody_else)
        .take()
}
