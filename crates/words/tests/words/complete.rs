//! The words are complete: every language says what English says, with the same arguments, and
//! every word of the domain has a name.

use std::collections::BTreeSet;

use domain::discard::Kept;
use domain::{
    Arrow, ClaimState, Field, Freshness, Kind, MadeBy, Missing, Obstacle, ProposalKind, RecordId,
    Reviewed, Role, State, schema::CodeList,
};
use words::{Key, Lang, arguments, has, keys, say};

#[test]
fn every_language_has_the_keys_of_english_and_no_others() {
    let english = keys(Lang::En);
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        let its = keys(lang);
        faults.extend(english.difference(&its).map(|key| format!("{lang} lacks `{key}`")));
        faults.extend(its.difference(&english).map(|key| format!("{lang} alone has `{key}`")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_uses_the_arguments_of_english() {
    let english = arguments(Lang::En);
    let mut faults = Vec::new();
    for lang in Lang::ALL {
        for (key, names) in arguments(lang) {
            if english.get(&key).is_some_and(|expected| *expected != names) {
                faults.push(format!("{lang}: `{key}` uses {names:?}, not {:?}", english[&key]));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_word_of_the_domain_has_a_name_in_every_language() {
    let mut keys: BTreeSet<String> = BTreeSet::new();
    keys.extend(Kind::ALL.iter().flat_map(|it| [it.key(), it.key().replace("kind-", "kinds-")]));
    keys.extend(State::ALL.iter().map(Key::key));
    keys.extend(Arrow::ALL.iter().map(Key::key));
    keys.extend(Role::ALL.iter().map(Key::key));
    keys.extend(Field::ALL.iter().map(Key::key));
    keys.extend(ProposalKind::ALL.iter().map(Key::key));
    keys.extend(
        [ClaimState::Proposed, ClaimState::Accepted, ClaimState::Rejected].map(|it| it.key()),
    );
    keys.extend([MadeBy::Author, MadeBy::Translator, MadeBy::Machine].map(|it| it.key()));
    keys.extend([Freshness::Original, Freshness::Current, Freshness::Behind].map(|it| it.key()));
    keys.extend(Reviewed::ALL.iter().map(Key::key));
    keys.extend([Obstacle::NoTranslation, Obstacle::Behind, Obstacle::Own].map(|it| it.key()));
    let source = RecordId("01890000-0000-7000-8000-000000000000".parse().unwrap());
    keys.extend(
        [Missing::Passage, Missing::PublicSource(source), Missing::SecondPerson].map(|it| it.key()),
    );
    keys.extend([Kept::NoDraft, Kept::WasPublished, Kept::LinkedFrom(source)].map(|it| it.key()));
    for lang in Lang::ALL {
        for key in &keys {
            assert!(words::keys(lang).contains(key), "{lang} lacks `{key}`");
        }
    }
}

#[test]
fn every_code_of_every_list_has_a_name_in_every_language() {
    for lang in Lang::ALL {
        for list in CodeList::ALL {
            for code in list.codes() {
                let said = words::code(lang, list, code);
                assert!(!said.contains('⟦'), "{lang}: {said}");
            }
        }
    }
}

#[test]
fn a_key_that_no_language_has_is_shown_marked() {
    assert_eq!(say(Lang::Fr, "no-such-key"), "⟦no-such-key⟧");
    assert!(!has(Lang::Fr, "no-such-key"));
}

#[test]
fn no_sentence_is_empty_or_has_a_loose_bracket() {
    for lang in Lang::ALL {
        for (key, names) in arguments(lang) {
            let args: Vec<_> =
                names.iter().map(|name| (name.as_str(), words::Arg::from(3))).collect();
            let said = words::say_with(lang, &key, &args);
            assert!(!said.trim().is_empty(), "{lang}: `{key}` says nothing");
            assert!(!said.contains(['{', '}', '⟦']), "{lang}: `{key}` says {said}");
        }
    }
}
