//! A reader is told by mail: asked for a yes, told what is new, and forgotten.

use crate::kit::mailbox::{Mailbox, SITE};
use crate::kit::{at, by};
use domain::{Field, Kind, Lang, MadeBy, Record, RecordId, Slug, State, Text, Value};
use jiff::Timestamp;
use store::jobs::{self, JobState};
use store::{By, records, subscriptions as rows};
use work::jobs::one_of;
use work::subscriptions::{self, AskForYes, ForgetUnconfirmed, TellSubscribers};
use work::{Tools, index};

/// The first round after the tests begin, the one after it, and two days later.
pub const ROUND: fn() -> Timestamp = || at(12_000);
pub const NEXT_ROUND: fn() -> Timestamp = || at(12_000 + 24 * 3600);
const TWO_DAYS: fn() -> Timestamp = || at(100 + 48 * 3600);

pub fn record(kind: Kind, title: &str) -> Record {
    let id = RecordId::new(at(0));
    let mut record = Record::draft(id, kind, Slug::from_title(title), Lang::Fr);
    write(&mut record, Field::Title, title);
    record
}

fn write(record: &mut Record, field: Field, value: &str) {
    let text = |revision| Text::new(value, MadeBy::Author, revision, None);
    record.write(field, value, text);
}

pub async fn keep(mailbox: &Mailbox, all: Vec<Record>, state: State) {
    let tx = mailbox.instance.tools.store.begin().await.unwrap();
    for record in all {
        let mut record = record.in_state(state);
        records::insert(&tx, &mut record, &by(1, 100)).await.unwrap();
    }
    tx.commit().await.unwrap();
    index::catch_up(&mailbox.instance.tools).await.unwrap();
}

pub async fn publish(mailbox: &Mailbox, all: Vec<Record>) {
    keep(mailbox, all, State::Published).await;
}

pub async fn round(tools: &Tools) -> bool {
    one_of(tools, Some(TellSubscribers::NAME)).await.unwrap()
}

/// What became of the last job of a kind.
pub async fn last(tools: &Tools, kind: &str) -> (JobState, String) {
    let job = jobs::recent(tools.store.db(), kind, 9).await.unwrap();
    let job = job.into_iter().find(|it| it.attempts > 0).unwrap();
    (job.state, job.note.unwrap_or_default())
}

/// A mail as it looks: the spaces of French that no line breaks at are spaces.
fn shown(text: &str, token: &str) -> String {
    text.replace(token, "TOKEN").replace('\u{a0}', " ")
}

#[tokio::test]
async fn a_mail_asks_for_a_yes_once_and_does_not_say_what_is_searched_for() {
    let mailbox = Mailbox::new().await;
    let token = mailbox.ask("Reader@Example.org", "q=argent+facile", Lang::Fr, 100).await;
    let tools = mailbox.at(|| at(200));
    assert!(one_of(&tools, Some(AskForYes::NAME)).await.unwrap());
    let mail = mailbox.one_new_mail();
    insta::assert_snapshot!(shown(&mail.text, &token), @"
    Quelqu’un, vous sans doute, a demandé à https://ayni.example.org de signaler à cette adresse ce qu’il y a de nouveau dans une recherche. Nous ne le ferons que si vous confirmez.

    Voir de quoi il s’agit, et confirmer
    https://ayni.example.org/fr/subscriptions/TOKEN

    Si ce n’était pas vous, vous n’avez rien à faire : au bout de deux jours l’adresse est effacée, et nous n’écrirons plus.

    Effacer l’adresse tout de suite
    https://ayni.example.org/fr/subscriptions/TOKEN/end
    ");
    assert!(!mail.text.contains("facile") && !mail.html.contains("facile"));
    let end = format!("List-Unsubscribe: <{SITE}/fr/subscriptions/{token}/end>");
    assert!(mail.head.contains(&end), "{}", mail.head);
    for line in [
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "Auto-Submitted: auto-generated",
        "To: reader@example.org",
        "Date: Sat, 20 Oct 2018 01:50:00 +0000",
    ] {
        assert!(mail.head.contains(line), "{line}: {}", mail.head);
    }
    // The job is taken once more, as after a kill.
    let found = rows::by_token(tools.store.db(), &token).await.unwrap().unwrap();
    let tx = tools.store.begin().await.unwrap();
    let again = AskForYes { subscription: found.id };
    jobs::enqueue(&tx, AskForYes::NAME, &again, &By::program(at(200))).await.unwrap();
    tx.commit().await.unwrap();
    assert!(one_of(&tools, Some(AskForYes::NAME)).await.unwrap());
    assert!(mailbox.new_mails().is_empty());
}

#[tokio::test]
async fn a_reader_is_told_once_what_is_new_that_everybody_may_read() {
    let mailbox = Mailbox::new().await;
    publish(&mailbox, vec![record(Kind::Practice, "L’eau d’avant")]).await;
    let query = "q=eau&kind=practice";
    let token = mailbox.subscribe("reader@example.org", query, Lang::Fr, 100).await;
    let mut new = record(Kind::Practice, "L’eau potable");
    write(&mut new, Field::Summary, "Une régie\ncommunale de l’eau.");
    publish(&mailbox, vec![new, record(Kind::Practice, "Une route")]).await;
    publish(&mailbox, vec![record(Kind::Event, "Un atelier sur l’eau")]).await;
    keep(&mailbox, vec![record(Kind::Practice, "L’eau cachée")], State::Draft).await;

    let tools = mailbox.at(ROUND);
    assert!(round(&tools).await);
    let mail = mailbox.one_new_mail();
    insta::assert_snapshot!(shown(&mail.text, &token), @"
    Un contenu que trouve votre recherche est nouveau ou a changé : eau&kind=practice

    L’eau potable
    Pratique
    Une régie communale de l’eau.
    https://ayni.example.org/fr/practices/l-eau-potable

    Toute la recherche
    https://ayni.example.org/fr/search?q=eau&kind=practice

    -- 
    Vous avez demandé ce courriel le 20 octobre 2018. Il arrive une fois par jour, quand il y a du nouveau.

    Ne plus recevoir ces courriels
    https://ayni.example.org/fr/subscriptions/TOKEN/end
    ");
    assert!(mail.head.contains("Content-Language: fr"), "{}", mail.head);

    let again = TellSubscribers { round: at(11_600) };
    let tx = tools.store.begin().await.unwrap();
    jobs::enqueue(&tx, TellSubscribers::NAME, &again, &By::program(ROUND())).await.unwrap();
    tx.commit().await.unwrap();
    assert!(round(&tools).await, "as after a kill");
    assert!(!round(&tools).await, "the next is tomorrow's");
    let tomorrow = mailbox.at(NEXT_ROUND);
    assert!(round(&tomorrow).await);
    assert!(mailbox.new_mails().is_empty(), "told before, and nothing new");
    assert_eq!(last(&tools, TellSubscribers::NAME).await, (JobState::Done, "0 were told".into()));
}

#[tokio::test]
async fn a_confidential_source_is_told_to_nobody() {
    let mailbox = Mailbox::new().await;
    mailbox.subscribe("reader@example.org", "", Lang::En, 100).await;
    let mut source = record(Kind::Source, "Un rapport");
    source.set(Field::Confidential, vec![Value::Flag(true)]);
    publish(&mailbox, vec![source]).await;
    assert!(round(&mailbox.at(ROUND)).await);
    assert!(mailbox.new_mails().is_empty());
    publish(&mailbox, vec![record(Kind::Source, "Un autre rapport")]).await;
    assert!(round(&mailbox.at(NEXT_ROUND)).await);
    assert!(mailbox.one_new_mail().text.contains("/en/sources/un-autre-rapport"));
}

#[tokio::test]
async fn a_mail_tells_fifty_and_how_many_more_there_are() {
    let mailbox = Mailbox::new().await;
    mailbox.subscribe("reader@example.org", "q=route&kind=practice", Lang::En, 100).await;
    publish(&mailbox, (1..=53).map(|it| record(Kind::Practice, &format!("Route {it}"))).collect())
        .await;
    assert!(round(&mailbox.at(ROUND)).await);
    let mail = mailbox.one_new_mail();
    assert!(mail.head.contains("Subject: 53 new or changed: route"), "{}", mail.head);
    assert_eq!(mail.text.matches("/en/practices/route-").count(), 50);
    assert!(mail.text.contains("And 3 more\nhttps://ayni.example.org/en/search?q=route"));
}

#[tokio::test]
async fn in_arabic_a_mail_is_written_from_right_to_left() {
    let mailbox = Mailbox::new().await;
    mailbox.subscribe("reader@example.org", "q=eau", Lang::Ar, 100).await;
    let mut new = record(Kind::Practice, "L’eau <potable>");
    new.translate(Field::Title, Lang::Ar, |revision| {
        Text::new("مياه الشرب", MadeBy::Translator, revision, None)
    });
    publish(&mailbox, vec![new, record(Kind::Practice, "L’eau & <moi>")]).await;
    assert!(round(&mailbox.at(ROUND)).await);
    let mail = mailbox.one_new_mail();
    // A Latin word within an Arabic sentence stands between marks that nobody sees.
    let seen = mail.html.replace(['\u{2068}', '\u{2069}'], "|");
    insta::assert_snapshot!(seen, @r#"
    <!DOCTYPE html>
    <html lang="ar" dir="rtl">
    <head><meta charset="utf-8"><title>جديدان: |eau|</title></head>
    <body>
    <div lang="ar" dir="rtl">
    <p>شيئان جديدان أو معدَّلان في ما يجده بحثكم: |eau|</p>
    <h2 style="font-size:1.1em;margin:1.5em 0 0"><a href="https://ayni.example.org/ar/practices/l-eau-moi" lang="fr" dir="ltr">L’eau &amp; &lt;moi&gt;</a></h2>
    <p style="margin:0">ممارسة</p>
    <h2 style="font-size:1.1em;margin:1.5em 0 0"><a href="https://ayni.example.org/ar/practices/l-eau-potable">مياه الشرب</a></h2>
    <p style="margin:0">ممارسة</p>
    <p><a href="https://ayni.example.org/ar/search?q=eau">البحث كله</a></p>
    <hr>
    <p>طلبتم هذه الرسالة في |20 أكتوبر 2018|. وهي تصل مرة في اليوم حين يكون هناك جديد.</p>
    <p><a href="https://ayni.example.org/ar/subscriptions/token-100/end">لإيقاف هذه الرسائل</a></p>
    </div>
    </body>
    </html>
    "#);
}

#[tokio::test]
async fn without_a_yes_an_address_is_forgotten_after_two_days() {
    let mailbox = Mailbox::new().await;
    let open = mailbox.ask("open@example.org", "q=eau", Lang::Fr, 100).await;
    let told = mailbox.subscribe("told@example.org", "q=eau", Lang::Fr, 50).await;
    let store = &mailbox.instance.tools.store;
    let late = at(100 + 48 * 3600);
    assert!(!subscriptions::confirm(store, &open, late).await.unwrap(), "too late");
    let tools = mailbox.at(TWO_DAYS);
    while one_of(&tools, Some(ForgetUnconfirmed::NAME)).await.unwrap() {}
    let found = async |token: &str| rows::by_token(store.db(), token).await.unwrap();
    assert!(found(&open).await.is_none());
    assert!(found(&told).await.is_some());
    subscriptions::end(store, &told, late).await.unwrap();
    subscriptions::end(store, &told, late).await.unwrap();
    assert!(found(&told).await.is_none());
}

#[tokio::test]
async fn one_address_gets_no_more_than_three_questions_a_day() {
    let mailbox = Mailbox::new().await;
    for second in 100..110 {
        let address = if second % 2 == 0 { "Reader@example.org" } else { "reader@example.org" };
        mailbox.ask(address, &format!("q={second}"), Lang::Fr, second).await;
    }
    let tools = mailbox.at(|| at(200));
    while one_of(&tools, Some(AskForYes::NAME)).await.unwrap() {}
    assert_eq!(mailbox.new_mails().len(), 3);
    mailbox.ask("reader@example.org", "q=later", Lang::Fr, 110 + 24 * 3600).await;
    let tools = mailbox.at(|| at(200 + 24 * 3600));
    assert!(one_of(&tools, Some(AskForYes::NAME)).await.unwrap());
    assert_eq!(mailbox.new_mails().len(), 1);
}
