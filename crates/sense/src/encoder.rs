//! The encoder: a file of weights, opened; sentences in, numbers out.

use crate::file::{Result, Weights};
use crate::network::Network;
use crate::pieces::Pieces;
use std::path::Path;

/// How many numbers a sentence becomes.
pub const SIZE: usize = 512;

/// So many pieces go through the network together; more would only take more memory.
const TOGETHER: usize = 384;

/// Of a longer text only the beginning is read: its meaning would be a mean of everything.
const LONGEST: usize = 256;

/// Makes numbers of sentences. Holds some 20 MB; the table of the pieces (65 MB) stays on the disk.
#[derive(Debug)]
pub struct Encoder {
    pieces: Pieces,
    network: Network,
}

impl Encoder {
    /// Opens the file of weights. It is read whole, to see that it is the known one.
    pub fn open(file: &Path) -> Result<Encoder> {
        let weights = Weights::open(file)?;
        Ok(Encoder { pieces: Pieces::read(&weights)?, network: Network::read(weights)? })
    }

    /// The numbers of the pieces that a text is cut into.
    pub fn pieces(&self, text: &str) -> Vec<u32> {
        self.pieces.of(text)
    }

    /// A row of [`SIZE`] numbers for each text, of length 1: their product is their likeness.
    ///
    /// It can fail only because the file is gone or the disk broken.
    pub fn encode(&self, texts: &[impl AsRef<str>]) -> Result<Vec<Vec<f32>>> {
        let mut all = Vec::with_capacity(texts.len());
        let mut together: Vec<Vec<u32>> = Vec::new();
        for text in texts {
            let mut pieces = self.pieces.of(text.as_ref());
            pieces.truncate(LONGEST);
            let waiting: usize = together.iter().map(Vec::len).sum();
            if waiting + pieces.len() > TOGETHER {
                self.run(&mut together, &mut all)?;
            }
            together.push(pieces);
        }
        self.run(&mut together, &mut all)?;
        Ok(all)
    }

    fn run(&self, together: &mut Vec<Vec<u32>>, all: &mut Vec<Vec<f32>>) -> Result<()> {
        if together.is_empty() {
            return Ok(());
        }
        let rows = self.network.run(together)?;
        all.extend(rows.outer_iter().map(|row| row.to_vec()));
        together.clear();
        Ok(())
    }
}
