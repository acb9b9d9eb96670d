//! A report in two languages: what is accepted of each half is a record in its language.

use crate::kit::{Instance, by, seen};
use domain::{Field, Lang, Passage, Proposal, ProposalKind, Record};
use store::{claims, proposals, records};
use work::table::{self, Drawing};

const REPORT: &str = "Un atelier s'est tenu à Lima en mai 2019 avec des délégués du Chili et du Pérou. Les participants ont formé 45 agents des services d'accueil.

It is good practice to hear the families before the form is filled in. A second workshop was held in Quito in June 2021 with delegates of Brazil and Ecuador. The participants trained 60 officers.";

async fn laid() -> (Instance, Vec<Proposal>) {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let all = proposals::of_source(instance.tools.store.db(), source).await.unwrap();
    (instance, all)
}

fn find(all: &[Proposal], kind: ProposalKind, lang: Lang) -> Proposal {
    let found = all.iter().find(|it| it.kind == kind && it.lang() == Some(lang));
    found.unwrap_or_else(|| panic!("{kind:?} {lang:?}: {all:?}")).clone()
}

async fn accepted(instance: &Instance, proposal: &Proposal) -> Record {
    let id = table::accept(&instance.tools, seen(proposal), vec![], &by(1, 10)).await.unwrap();
    records::by_id(instance.tools.store.db(), id.unwrap()).await.unwrap().unwrap()
}

#[tokio::test]
async fn what_is_accepted_is_written_in_the_language_in_which_it_is_told() {
    let (instance, all) = laid().await;
    for (kind, lang) in [
        (ProposalKind::Event, Lang::Fr),
        (ProposalKind::Event, Lang::En),
        (ProposalKind::Practice, Lang::En),
        (ProposalKind::Indicator, Lang::En),
    ] {
        let record = accepted(&instance, &find(&all, kind, lang)).await;
        assert_eq!(record.origin, lang);
        assert!(record.texts(Field::Title).unwrap().get(lang).is_some(), "{record:?}");
        let said = claims::of_record(instance.tools.store.db(), record.id).await.unwrap();
        assert!(said.iter().filter_map(|it| it.value.lang()).all(|it| it == lang), "{said:?}");
    }
}

#[tokio::test]
async fn what_a_person_writes_or_draws_is_in_the_language_of_the_words_around() {
    let (instance, all) = laid().await;
    let event = find(&all, ProposalKind::Event, Lang::En);
    let edits = vec![(Field::Title, "The workshop in Quito".to_owned())];
    let (tools, by) = (&instance.tools, by(1, 10));
    let id = table::accept(tools, seen(&event), edits, &by).await.unwrap().unwrap();
    let record = records::by_id(tools.store.db(), id).await.unwrap().unwrap();
    let title = record.texts(Field::Title).unwrap().get(Lang::En).unwrap();
    assert_eq!(title.value, "The workshop in Quito");

    let words = "to hear the families before the form is filled in";
    let start = REPORT[..REPORT.find(words).unwrap()].chars().count();
    let passage = Passage { start, end: start + words.chars().count() };
    let (source, kind) = (event.source, ProposalKind::Practice);
    let drawing = Drawing { source, kind, title: String::new(), passage };
    let drawn = table::draw(tools, drawing, &by).await.unwrap();
    assert_eq!(instance.proposal(drawn).await.lang(), Some(Lang::En));
}
