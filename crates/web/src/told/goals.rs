//! The objectives of the Global Compact for Migration and the Sustainable Development Goals, by
//! their numbers and names.

use domain::Lang;
use domain::schema::{CodeList, sdg_goal};

/// What a code of a list means. Objectives and goals have their names in the thesaurus.
pub fn code_name(lang: Lang, list: CodeList, code: &str) -> String {
    match list {
        CodeList::GcmObjective => objective(lang, code),
        CodeList::SdgTarget => target(lang, code),
        CodeList::EvidenceLevel
        | CodeList::Mark
        | CodeList::ActionStatus
        | CodeList::EventKind
        | CodeList::EventStatus
        | CodeList::ResultKind
        | CodeList::Fate
        | CodeList::OrganisationKind
        | CodeList::PlaceKind
        | CodeList::TargetGroup
        | CodeList::Counted
        | CodeList::Qualifier
        | CodeList::Direction => words::code(lang, list, code),
    }
}

/// *9. Counter smuggling*
pub fn objective(lang: Lang, number: &str) -> String {
    let name = vocabulary::numbered(vocabulary::gcm_objectives(), number, lang.tag());
    name.unwrap_or_else(|| number.to_owned())
}

/// *10. Reduced inequalities*
pub fn goal(lang: Lang, number: &str) -> String {
    let name = vocabulary::numbered(vocabulary::sdg_goals(), number, lang.tag());
    name.unwrap_or_else(|| number.to_owned())
}

/// *10.7 Reduced inequalities*: a target has no short name of its own.
fn target(lang: Lang, code: &str) -> String {
    let mut goals = vocabulary::sdg_goals().iter();
    match goals.find(|it| it.number.to_string() == sdg_goal(code)) {
        Some(goal) => format!("{code} {}", goal.name(lang.tag())),
        None => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objectives_goals_and_targets_are_called_by_number_and_name() {
        let said = |list, code| code_name(Lang::Fr, list, code);
        assert_eq!(said(CodeList::GcmObjective, "9"), "9. Combattre le trafic de migrants");
        assert_eq!(said(CodeList::SdgTarget, "10.7"), "10.7 Inégalités réduites");
        assert_eq!(goal(Lang::Ar, "5"), "5. المساواة بين الجنسين");
        assert_eq!(goal(Lang::En, "99"), "99");
    }
}
