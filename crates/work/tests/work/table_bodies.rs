//! Bodies that a report names in what it tells of something else: which records they are.

use crate::kit::laid::{coded, date, field, proposal, text};
use crate::kit::{Instance, REPORT, at, by, seen};
use domain::{
    ClaimState, Field, Kind, Lang, MadeBy, Passage, Proposal, ProposalKind, ProposedField,
    ProposedValue, Record, RecordId, Slug, Text, Value,
};
use store::{claims, records};
use work::table;

const INSTITUTE: &str = "Institut national des migrations";

async fn known(instance: &Instance, title: &str, country: Option<&str>) -> Record {
    let id = RecordId::new(at(2));
    let mut body = Record::draft(id, Kind::Organisation, Slug::from_title(title), Lang::En);
    body.write(Field::Title, title, |revision| Text::new(title, MadeBy::Author, revision, None));
    if let Some(code) = country {
        body.set(Field::Country, vec![Value::Link(instance.place(code).await)]);
    }
    let tx = instance.tools.store.begin().await.unwrap();
    records::insert(&tx, &mut body, &by(1, 3)).await.unwrap();
    tx.commit().await.unwrap();
    body
}

fn event(source: RecordId, host: &str, at: Passage) -> Proposal {
    let name = ProposedValue::Named { kind: Kind::Organisation, name: host.to_owned() };
    let fields = vec![
        text(Field::Title, "Atelier régional"),
        date(Field::Start, "2018-03"),
        field(Field::Country, coded(Kind::Place, "PE")),
        ProposedField { passages: vec![at], ..field(Field::CoHosts, name) },
    ];
    proposal(source, ProposalKind::Event, fields)
}

fn body(source: RecordId, title: &str, at: Passage) -> Proposal {
    let fields = vec![text(Field::Title, title)];
    Proposal { passages: vec![at], ..proposal(source, ProposalKind::Organisation, fields) }
}

const HERE: Passage = Passage { start: 3, end: 9 };
const THERE: Passage = Passage { start: 20, end: 26 };

async fn host_of(instance: &Instance, event: &Proposal) -> Record {
    let id = table::accept(&instance.tools, seen(event), vec![], &by(1, 20)).await.unwrap();
    let event = instance.record(id.unwrap()).await.unwrap();
    let host = event.links(Field::CoHosts).next().unwrap();
    instance.record(host).await.unwrap()
}

#[tokio::test]
async fn a_body_that_was_merged_at_this_table_is_that_one_wherever_it_is_named() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let inm = known(&instance, "National Institute of Migration (INM)", None).await;
    let (body, event) = (body(source, INSTITUTE, HERE), event(source, INSTITUTE, HERE));
    instance.propose(&body).await;
    instance.propose(&event).await;
    table::merge(&instance.tools, seen(&body), inm.id, &by(1, 10)).await.unwrap();
    assert_eq!(host_of(&instance, &event).await.id, inm.id);
    assert_eq!(instance.body(INSTITUTE).await, None, "no second one was made");
}

#[tokio::test]
async fn of_two_bodies_of_one_name_the_words_say_which_is_meant() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let mexican = known(&instance, "Mexican institute", None).await;
    let dominican = known(&instance, "Dominican institute", None).await;
    for (at, record) in [(THERE, &mexican), (HERE, &dominican)] {
        let body = body(source, INSTITUTE, at);
        instance.propose(&body).await;
        table::merge(&instance.tools, seen(&body), record.id, &by(1, 10)).await.unwrap();
    }
    let event = event(source, INSTITUTE, HERE);
    instance.propose(&event).await;
    assert_eq!(host_of(&instance, &event).await.id, dominican.id);
}

#[tokio::test]
async fn a_body_is_known_by_an_acronym_that_it_alone_has_here() {
    for (country, is_known) in [(None, true), (Some("PE"), true), (Some("MX"), false)] {
        let instance = Instance::new().await;
        let source = instance.take_in(REPORT, 1).await.source;
        let inm = known(&instance, "National Institute of Migration (INM)", country).await;
        let event = event(source, "Institut national des migrations (INM)", HERE);
        instance.propose(&event).await;
        let host = host_of(&instance, &event).await;
        assert_eq!(host.id == inm.id, is_known, "{country:?}");
    }
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    for title in ["National Institute of Migration (INM)", "Institute of Measures (INM)"] {
        known(&instance, title, None).await;
    }
    let event = event(source, "INM", HERE);
    instance.propose(&event).await;
    assert_eq!(host_of(&instance, &event).await.title(Lang::Fr), "INM", "two have it");
}

#[tokio::test]
async fn a_body_of_the_world_is_known_by_its_name_in_every_language() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let iom = known(&instance, "International Organization for Migration (IOM)", None).await;
    let french = "Organisation internationale pour les migrations";
    for host in [french, "OIM", "Organización Internacional para las Migraciones (OIM)"] {
        let event = event(source, host, HERE);
        instance.propose(&event).await;
        assert_eq!(host_of(&instance, &event).await.id, iom.id, "{host}");
    }
    let body = body(source, french, HERE);
    let likely = table::likely(instance.tools.store.db(), std::slice::from_ref(&body)).await;
    let likely = likely.unwrap().remove(&body.id).unwrap_or_default();
    assert_eq!(likely.iter().map(|it| it.record).collect::<Vec<_>>(), [iom.id]);
    instance.propose(&body).await;
    let made = table::accept(&instance.tools, seen(&body), vec![], &by(1, 20)).await.unwrap();
    assert_eq!(made, Some(iom.id), "accepted, it is no second one");
}

#[tokio::test]
async fn a_body_that_comes_into_being_rests_on_the_words_that_name_it() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let event = event(source, INSTITUTE, HERE);
    instance.propose(&event).await;
    let slug = Slug::from_title("another");
    let beside = Record::draft(RecordId::new(at(2)), Kind::Event, slug, Lang::Fr);
    let both = table::beside(instance.tools.store.db(), &event, &beside).await.unwrap();
    assert_eq!(table::makes(&both), [INSTITUTE], "who compares is told of it");

    let host = host_of(&instance, &event).await;
    let said = claims::of_record(instance.tools.store.db(), host.id).await.unwrap();
    let [title] = &said[..] else { panic!("{said:?}") };
    assert_eq!((title.field, title.source, title.proposal), (Field::Title, source, Some(event.id)));
    assert_eq!((title.state, &title.passages[..]), (ClaimState::Accepted, &[HERE][..]));
    table::undo_one(&instance.tools, event.id, &by(1, 30)).await.unwrap();
    assert!(instance.record(host.id).await.is_none(), "it goes with what brought it");
}

#[tokio::test]
async fn who_helped_in_an_action_is_a_body_of_its_record_with_the_words_that_name_it() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let name = ProposedValue::Named { kind: Kind::Organisation, name: INSTITUTE.to_owned() };
    let helper = ProposedField { passages: vec![HERE], ..field(Field::Helpers, name) };
    let fields = vec![text(Field::Title, "Appui à l'institut"), helper];
    let action = proposal(source, ProposalKind::Action, fields);
    instance.propose(&action).await;
    let id = table::accept(&instance.tools, seen(&action), vec![], &by(1, 10)).await.unwrap();
    let record = instance.record(id.unwrap()).await.unwrap();
    let body = instance.body(INSTITUTE).await.unwrap();
    assert_eq!(record.links(Field::Helpers).collect::<Vec<_>>(), [body]);
    let said = claims::of_record(instance.tools.store.db(), record.id).await.unwrap();
    let claim = said.iter().find(|it| it.field == Field::Helpers).unwrap();
    assert_eq!(claim.passages, [HERE]);
}
