//! Records to begin with.

use super::Site;
use domain::{
    Claim, ClaimId, ClaimState, Document, Field, Kind, Lang, MadeBy, Passage, PersonId,
    ProposedValue, Record, RecordId, Slug, State, Text, Value,
};
use store::{claims, records, sources};

/// A record of a kind with a title, not kept yet.
pub fn record(site: &Site, kind: Kind, lang: Lang, title: &str) -> Record {
    let id = RecordId::new(site.now());
    let mut record = Record::draft(id, kind, Slug::from_title(title), lang);
    write(&mut record, Field::Title, title);
    record
}

/// Sets a text of the original.
pub fn write(record: &mut Record, field: Field, value: &str) {
    record.write(field, value, by(value, MadeBy::Author));
}

/// Sets a translation made by a person.
pub fn translate(record: &mut Record, field: Field, lang: Lang, value: &str) {
    record.translate(field, lang, by(value, MadeBy::Translator));
}

fn by(value: &str, made_by: MadeBy) -> impl FnOnce(u32) -> Text {
    let value = value.to_owned();
    move |revision| Text::new(value, made_by, revision, None)
}

/// A practice that everybody may read, in French.
pub fn shared_responsibility(site: &Site) -> Record {
    let mut practice = record(site, Kind::Practice, Lang::Fr, "Responsabilité partagée");
    write(&mut practice, Field::Summary, "L’intégration engage les migrants et les institutions.");
    write(&mut practice, Field::Context, "Un plan national d’intégration devait être rédigé.");
    write(
        &mut practice,
        Field::Steps,
        "Réunir les ministères\nÉcrire ensemble\nSuivre chaque année",
    );
    write(&mut practice, Field::Outcome, "Deux plans se suivent.");
    practice.set(Field::EvidenceLevel, vec![Value::Code("documented".to_owned())]);
    practice.set(Field::Period, vec![Value::Date("2013/2017".parse().unwrap())]);
    practice
}

/// A place and a theme, by their codes.
pub fn coded(site: &Site, kind: Kind, code: &str, title: &str) -> Record {
    let mut coded = record(site, kind, Lang::En, title);
    coded.set(Field::Code, vec![Value::Code(code.to_owned())]);
    coded
}

/// A claim that somebody has accepted.
pub fn claim(site: &Site, record: &Record, source: &Record, said: (Field, ProposedValue)) -> Claim {
    Claim {
        id: ClaimId::new(site.now()),
        source: source.id,
        record: record.id,
        field: said.0,
        value: said.1,
        passages: Vec::new(),
        place: None,
        by_hand: false,
        state: ClaimState::Accepted,
        decided: None,
        proposal: None,
    }
}

/// Where the words stand in the text, in scalar values.
pub fn passage(text: &str, words: &str) -> Passage {
    let at = text.find(words).unwrap_or_else(|| panic!("`{words}` is not in the text"));
    let start = text[..at].chars().count();
    Passage { start, end: start + words.chars().count() }
}

impl Site {
    /// Keeps a record in a state, without walking the way there.
    pub async fn keep(&self, record: Record, state: State) -> Record {
        let mut record = record.in_state(state);
        let tx = self.store.begin().await.unwrap();
        records::insert(&tx, &mut record, &self.by()).await.unwrap();
        tx.commit().await.unwrap();
        record
    }

    pub async fn publish(&self, record: Record) -> Record {
        self.keep(record, State::Published).await
    }

    /// Publishes many at once.
    pub async fn publish_all(&self, all: Vec<Record>) {
        let tx = self.store.begin().await.unwrap();
        for record in all {
            let mut record = record.in_state(State::Published);
            records::insert(&tx, &mut record, &self.by()).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    pub async fn save(&self, record: &mut Record) {
        let tx = self.store.begin().await.unwrap();
        records::save(&tx, record, &self.by()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A source with its text.
    pub async fn source(&self, title: &str, text: &str) -> Record {
        let mut source = record(self, Kind::Source, Lang::Fr, title);
        source.set(Field::Language, vec![Value::Code("fr".to_owned())]);
        let source = self.publish(source).await;
        self.keep_text(&source, text).await;
        source
    }

    pub async fn keep_text(&self, source: &Record, text: &str) {
        let document = Document {
            source: source.id,
            file_name: "report.txt".to_owned(),
            media_type: "text/plain".to_owned(),
            hash: format!("{:064x}", text.len()),
            fingerprint: 0,
            size: text.len() as u64,
            text: text.to_owned(),
            doubts: Vec::new(),
            pages: Vec::new(),
        };
        let tx = self.store.begin().await.unwrap();
        sources::keep(&tx, &document, text.as_bytes(), &self.by()).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn claims(&self, claims: &[Claim]) {
        let tx = self.store.begin().await.unwrap();
        claims::insert(&tx, claims, &self.by()).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Accepts as a person, now.
    pub fn accepted_by(&self, person: PersonId, claim: Claim) -> Claim {
        Claim { decided: Some((person, self.now())), ..claim }
    }
}
