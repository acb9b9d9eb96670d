//! Joining, splitting, drawing, reassigning and giving at the reading table, and taking all of it back.

use crate::kit::laid::{coded, field, text, workshop};
use crate::kit::{Instance, REPORT, by, seen};
use domain::{
    ClaimState, Field, Kind, Passage, Proposal, ProposalId, ProposalKind, ProposedField,
    ProposedValue, RecordId,
};
use store::proposals;
use work::table::{self, Drawing, Given, Half, Held, Lack, Rests, TableError};

async fn instance() -> (Instance, RecordId) {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    (instance, source)
}

/// A workshop of two days at the beginning, and the same of two and a half days further on.
async fn told_twice(instance: &Instance, source: RecordId) -> (Proposal, Proposal) {
    let one = workshop(source, "Atelier de Lima");
    let mut other = workshop(source, "Atelier de Lima");
    other.fields[3] = field(Field::DurationDays, ProposedValue::Number(2.5));
    other.fields.push(field(Field::Delegations, coded(Kind::Place, "CL")));
    other.fields.push(text(Field::City, "Lima"));
    other.passages = vec![passage("Il a réuni des représentants du Pérou")];
    for it in [&one, &other] {
        instance.propose(it).await;
    }
    (one, other)
}

fn passage(words: &str) -> Passage {
    let start = REPORT[..REPORT.find(words).unwrap()].chars().count();
    Passage { start, end: start + words.chars().count() }
}

fn drawing(source: RecordId, words: &str) -> Drawing {
    let kind = ProposalKind::Practice;
    Drawing { source, kind, title: String::new(), passage: passage(words) }
}

async fn all(instance: &Instance, source: RecordId) -> Vec<Proposal> {
    let mut all = proposals::of_source(instance.tools.store.db(), source).await.unwrap();
    for it in &mut all {
        it.version = 0;
    }
    all
}

async fn there(instance: &Instance, id: ProposalId) -> bool {
    proposals::by_id(instance.tools.store.db(), id).await.unwrap().is_some()
}

#[tokio::test]
async fn two_that_tell_the_same_become_one_with_the_passages_of_both() {
    let (instance, source) = instance().await;
    let (one, other) = told_twice(&instance, source).await;
    let differ = table::differences(&one, &other);
    assert_eq!(differ.iter().map(|it| it.field).collect::<Vec<_>>(), [Field::DurationDays]);

    let keep = [(Field::DurationDays, 1)];
    table::join(&instance.tools, (seen(&one), seen(&other)), &keep, &by(1, 10)).await.unwrap();
    let joined = instance.proposal(one.id).await;
    assert!(!there(&instance, other.id).await);
    assert_eq!(joined.passages, [one.passages[0], other.passages[0]]);
    let of = |wanted| joined.fields.iter().filter(move |it| it.field == wanted);
    let days: Vec<_> = of(Field::DurationDays).map(|it| it.value.clone()).collect();
    assert_eq!(days, [ProposedValue::Number(2.5)]);
    assert_eq!(of(Field::City).count(), 1, "what one alone tells is kept");
}

#[tokio::test]
async fn joined_they_are_of_the_context_only_if_both_passages_only_refer_to_it() {
    for refer in [[true, true], [true, false], [false, true]] {
        let (instance, source) = instance().await;
        let mut laid = [0, 1].map(|_| workshop(source, "Sommet de Lima"));
        for (it, refers) in laid.iter_mut().zip(refer) {
            if refers {
                it.fields.push(field(Field::OfContext, ProposedValue::Flag(true)));
            }
            instance.propose(it).await;
        }
        let both = (seen(&laid[0]), seen(&laid[1]));
        table::join(&instance.tools, both, &[], &by(1, 10)).await.unwrap();
        let joined = instance.proposal(laid[0].id).await;
        assert_eq!(joined.is_of_context(), refer == [true, true], "{refer:?}");
    }
}

#[tokio::test]
async fn where_the_two_differ_and_nobody_chose_nothing_is_joined() {
    let (instance, source) = instance().await;
    let (one, other) = told_twice(&instance, source).await;
    let both = (seen(&one), seen(&other));
    let refused = table::join(&instance.tools, both, &[], &by(1, 10)).await.unwrap_err();
    let TableError::Unclear(fields) = refused else { panic!("{refused}") };
    assert_eq!(fields, [Field::DurationDays]);
    assert!(there(&instance, other.id).await);
}

#[tokio::test]
async fn one_that_tells_two_things_is_divided_and_nothing_of_it_is_lost() {
    let (instance, source) = instance().await;
    let mut whole = workshop(source, "Deux ateliers");
    whole.passages.push(passage("du Chili et de l'Équateur"));
    instance.propose(&whole).await;
    let half = |title: &str, passages: &[usize], fields: &[usize]| Half {
        title: title.to_owned(),
        passages: passages.to_vec(),
        fields: fields.to_vec(),
    };
    let short = [half("Le premier", &[0], &[1, 2]), half("", &[], &[])];
    let refused = table::split(&instance.tools, seen(&whole), short, &by(1, 10)).await;
    let Err(TableError::Undivided(lacks)) = refused else { panic!("{refused:?}") };
    assert_eq!(lacks, [Lack::Title, Lack::Passage, Lack::LeftOver]);

    let halves = [half("Le premier", &[0], &[1, 2]), half("Le second", &[1], &[1, 3])];
    let id = table::split(&instance.tools, seen(&whole), halves, &by(1, 11)).await.unwrap();
    let (first, second) = (instance.proposal(whole.id).await, instance.proposal(id).await);
    assert_eq!((first.title.as_str(), second.title.as_str()), ("Le premier", "Le second"));
    let fields = |it: &Proposal| it.fields.iter().map(|it| it.field).collect::<Vec<_>>();
    assert_eq!(fields(&first), [Field::Title, Field::Country, Field::Start]);
    assert_eq!(fields(&second), [Field::Title, Field::Country, Field::DurationDays]);
    assert_eq!(second.passages, [whole.passages[1]]);
}

#[tokio::test]
async fn what_a_person_draws_says_so_and_must_stand_in_the_text() {
    let (instance, source) = instance().await;
    let words = "la coopération entre les institutions";
    let id = table::draw(&instance.tools, drawing(source, words), &by(1, 10)).await.unwrap();
    let drawn = instance.proposal(id).await;
    assert_eq!(drawn.drawn_by, Some(crate::kit::person(1)));
    assert_eq!((drawn.title.as_str(), drawn.passages.as_slice()), (words, &[passage(words)][..]));

    for passage in [Passage { start: 3, end: 3 }, Passage { start: 0, end: 9_999 }] {
        let nowhere = Drawing { passage, ..drawing(source, words) };
        let refused = table::draw(&instance.tools, nowhere, &by(1, 11)).await.unwrap_err();
        assert!(matches!(refused, TableError::NoPassage), "{refused}");
    }
}

#[tokio::test]
async fn a_field_that_rests_on_other_words_is_claimed_with_them() {
    let (instance, source) = instance().await;
    let one = workshop(source, "Atelier de Lima");
    instance.propose(&one).await;
    let words = passage("Pérou");
    let what = (Rests::Field(1), words);
    table::reassign(&instance.tools, seen(&one), what, &by(1, 10)).await.unwrap();
    let now = instance.proposal(one.id).await;
    let id = table::accept(&instance.tools, seen(&now), vec![], &by(1, 11)).await.unwrap().unwrap();
    let claims = store::claims::of_record(instance.tools.store.db(), id).await.unwrap();
    let country = claims.iter().find(|it| it.field == Field::Country).unwrap();
    assert_eq!(country.passages, [words]);
}

/// A workshop that has taken in a passage of another, with the city that is told there; and that
/// other one.
async fn mixed_up(instance: &Instance, source: RecordId) -> (Proposal, Proposal) {
    let (mut one, mut other) = (workshop(source, "Premier"), workshop(source, "Second"));
    one.passages.push(passage("du Chili et de l'Équateur"));
    let told = field(Field::Delegations, coded(Kind::Place, "CL"));
    one.fields.push(ProposedField { passages: vec![passage("Chili")], ..told });
    other.passages = vec![passage("bonne pratique")];
    other.fields.truncate(2);
    for it in [&one, &other] {
        instance.propose(it).await;
    }
    (one, other)
}

fn given(passages: &[usize], fields: &[usize]) -> Given {
    Given { passages: passages.to_vec(), fields: fields.to_vec() }
}

fn fields(it: &Proposal) -> Vec<Field> {
    it.fields.iter().map(|it| it.field).collect()
}

#[tokio::test]
async fn a_passage_goes_to_the_one_it_tells_of_with_all_that_rests_on_it_and_comes_back_whole() {
    let (instance, source) = instance().await;
    let (one, other) = mixed_up(&instance, source).await;
    let before = all(&instance, source).await;
    let both = (seen(&one), seen(&other));
    table::give(&instance.tools, both, &given(&[1], &[]), &[], &by(1, 10)).await.unwrap();

    let (giver, taker) = (instance.proposal(one.id).await, instance.proposal(other.id).await);
    assert_eq!(giver.passages, one.passages[..1]);
    assert_eq!(fields(&giver), fields(&one)[..one.fields.len() - 1]);
    assert_eq!(taker.passages, [one.passages[1], other.passages[0]]);
    assert_eq!(taker.fields.last(), one.fields.last(), "with its words");
    assert_eq!((giver.title, taker.title), (one.title, other.title));

    let undone = table::undo_last(&instance.tools, source, &by(1, 11)).await.unwrap().unwrap();
    assert_eq!((undone.proposals.len(), undone.left), (2, 0));
    assert_eq!(all(&instance, source).await, before);
}

#[tokio::test]
async fn an_event_of_the_context_stays_one_whatever_it_is_given() {
    let (instance, source) = instance().await;
    let (one, mut other) = mixed_up(&instance, source).await;
    other.id = ProposalId(uuid::Uuid::from_u128(other.id.0.as_u128() + 7));
    other.fields.push(field(Field::OfContext, ProposedValue::Flag(true)));
    instance.propose(&other).await;
    let both = (seen(&one), seen(&other));
    table::give(&instance.tools, both, &given(&[1], &[]), &[], &by(1, 10)).await.unwrap();
    assert!(instance.proposal(other.id).await.is_of_context());
    assert!(!instance.proposal(one.id).await.is_of_context());
}

#[tokio::test]
async fn a_value_alone_goes_with_the_words_that_say_it() {
    let (instance, source) = instance().await;
    let (one, other) = mixed_up(&instance, source).await;
    let last = one.fields.len() - 1;
    let both = (seen(&one), seen(&other));
    table::give(&instance.tools, both, &given(&[], &[last]), &[], &by(1, 10)).await.unwrap();
    let taker = instance.proposal(other.id).await;
    assert_eq!(taker.passages, other.passages);
    assert_eq!(taker.fields.last(), one.fields.last());
    assert_eq!(instance.proposal(one.id).await.passages, one.passages);
}

#[tokio::test]
async fn where_both_tell_one_thing_differently_the_person_chooses_what_the_other_keeps() {
    let (instance, source) = instance().await;
    let (mut one, mut other) = mixed_up(&instance, source).await;
    one.fields[3].passages = vec![passage("Chili")];
    other.fields.push(field(Field::DurationDays, ProposedValue::Number(2.5)));
    for it in [&mut one, &mut other] {
        it.id = ProposalId(uuid::Uuid::from_u128(it.id.0.as_u128() + 7));
        instance.propose(it).await;
    }
    let (both, what) = ((seen(&one), seen(&other)), given(&[1], &[]));
    let refused = table::give(&instance.tools, both, &what, &[], &by(1, 10)).await.unwrap_err();
    let TableError::Unclear(unclear) = refused else { panic!("{refused}") };
    assert_eq!(unclear, [Field::DurationDays]);
    let keep = [(Field::DurationDays, 0)];
    table::give(&instance.tools, both, &what, &keep, &by(1, 11)).await.unwrap();
    let taker = instance.proposal(other.id).await;
    assert_eq!(taker.number(Field::DurationDays), Some(2.5));
    assert_eq!(fields(&taker).iter().filter(|it| **it == Field::DurationDays).count(), 1);
}

#[tokio::test]
async fn nothing_is_given_without_words_or_to_one_that_was_decided_meanwhile() {
    let (instance, source) = instance().await;
    let (one, other) = mixed_up(&instance, source).await;
    let (tools, both) = (&instance.tools, (seen(&one), seen(&other)));
    let before = all(&instance, source).await;
    for (what, why) in [
        (given(&[], &[]), Held::Nothing),
        (given(&[], &[0]), Held::Nothing),
        (given(&[0, 1], &[]), Held::Last),
    ] {
        let refused = table::give(tools, both, &what, &[], &by(1, 10)).await.unwrap_err();
        assert!(matches!(refused, TableError::Held(it) if it == why), "{refused:?}");
    }
    assert_eq!(all(&instance, source).await, before);

    table::reject(tools, seen(&other), &by(2, 11)).await.unwrap();
    let refused = table::give(tools, both, &given(&[1], &[]), &[], &by(1, 12)).await.unwrap_err();
    let TableError::Conflict { theirs } = refused else { panic!("{refused}") };
    assert_eq!((theirs.id, theirs.state), (other.id, ClaimState::Rejected));
    assert_eq!(instance.proposal(one.id).await, one, "what would have gone is still here");
}

#[tokio::test]
async fn every_step_is_taken_back_in_order_to_the_beginning() {
    let (instance, source) = instance().await;
    let (one, other) = told_twice(&instance, source).await;
    let third = workshop(source, "Un autre atelier");
    instance.propose(&third).await;
    let tools = &instance.tools;
    let mut before = vec![all(&instance, source).await];

    table::accept(tools, seen(&third), vec![], &by(1, 10)).await.unwrap();
    before.push(all(&instance, source).await);
    let both = (seen(&one), seen(&other));
    table::join(tools, both, &[(Field::DurationDays, 0)], &by(1, 11)).await.unwrap();
    before.push(all(&instance, source).await);
    let now = instance.proposal(one.id).await;
    let everything = |title: &str| Half {
        title: title.to_owned(),
        passages: (0..now.passages.len()).collect(),
        fields: (0..now.fields.len()).collect(),
    };
    let halves = [everything("Le premier"), everything("Le second")];
    let second = table::split(tools, seen(&now), halves, &by(1, 12)).await.unwrap();
    before.push(all(&instance, source).await);
    let drawn = drawing(source, "la coopération entre les institutions");
    let drawn = table::draw(tools, drawn, &by(1, 13)).await.unwrap();
    before.push(all(&instance, source).await);
    let now = instance.proposal(drawn).await;
    let what = (Rests::More, passage("bonne pratique"));
    table::reassign(tools, seen(&now), what, &by(1, 14)).await.unwrap();
    before.push(all(&instance, source).await);
    table::reject(tools, seen(&instance.proposal(second).await), &by(1, 15)).await.unwrap();

    for second in 16..22 {
        let undone = table::undo_last(tools, source, &by(1, second)).await.unwrap();
        assert!(undone.is_some_and(|it| it.left == 0), "{second}");
        assert_eq!(all(&instance, source).await, before.pop().unwrap(), "{second}");
    }
    assert!(before.is_empty());
    assert_eq!(table::undo_last(tools, source, &by(1, 22)).await.unwrap(), None);
    assert!(store::claims::of_source(tools.store.db(), source).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_split_that_somebody_has_gone_on_with_is_not_torn_apart() {
    let (instance, source) = instance().await;
    let whole = workshop(source, "Deux ateliers");
    instance.propose(&whole).await;
    let everything = |title: &str| Half {
        title: title.to_owned(),
        passages: vec![0],
        fields: (0..whole.fields.len()).collect(),
    };
    let halves = [everything("Le premier"), everything("Le second")];
    let id = table::split(&instance.tools, seen(&whole), halves, &by(1, 10)).await.unwrap();
    table::reject(&instance.tools, seen(&instance.proposal(id).await), &by(2, 11)).await.unwrap();
    assert_eq!(table::undo_last(&instance.tools, source, &by(1, 12)).await.unwrap(), None);
    assert_eq!(instance.proposal(id).await.state, ClaimState::Rejected);
}
