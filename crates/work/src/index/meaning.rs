//! What texts mean, by the encoder beside the program, if it is there. It is opened when something
//! is first to be understood, so a server that never needs it does not hold it.

use search::{Entry, EntryText, MadeBy, Meaning};
use sense::Encoder;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Cheap to clone: everything in it is shared. The default understands nothing.
#[derive(Clone, Default)]
pub struct Sense {
    file: Option<PathBuf>,
    encoder: Arc<OnceLock<Option<Encoder>>>,
}

impl Sense {
    /// With the file of weights, which is not read yet.
    pub fn new(file: Option<PathBuf>) -> Sense {
        Sense { file, encoder: Arc::default() }
    }

    /// Whether there is a file; it may turn out to be broken.
    pub fn is_there(&self) -> bool {
        self.file.is_some()
    }

    /// Whether texts are understood. The first call reads the file; a broken one is logged.
    pub fn understands(&self) -> bool {
        self.encoder().is_some()
    }

    /// What a text means. Work for the processor, so not on a thread that answers.
    pub fn meaning(&self, text: &str) -> Option<Meaning> {
        match self.encoder()?.encode(&[text]) {
            Ok(numbers) => Meaning::new(numbers.first()?),
            Err(error) => {
                tracing::error!(%error, "a text was not understood");
                None
            }
        }
    }

    /// What a record means: its title, in the language that it was written in.
    ///
    /// More than the title was tried: with the beginning of the text the judged questions are
    /// answered no better, and it takes three times as long.
    pub(super) async fn of(&self, entry: &Entry) -> Option<Meaning> {
        self.file.as_ref()?;
        let original = |it: &&EntryText| it.made_by == MadeBy::Author && !it.title.is_empty();
        let text = entry.texts.iter().find(original).or(entry.texts.first());
        let title = text.map(|it| it.title.clone()).unwrap_or_default();
        let sense = self.clone();
        tokio::task::spawn_blocking(move || sense.meaning(&title)).await.ok().flatten()
    }

    fn encoder(&self) -> Option<&Encoder> {
        let file = self.file.as_ref()?;
        let opened = self.encoder.get_or_init(|| match Encoder::open(file) {
            Ok(encoder) => Some(encoder),
            Err(error) => {
                tracing::error!(%error, "nothing is found by its meaning");
                None
            }
        });
        opened.as_ref()
    }
}
