//! Practices made up for measuring: the same ones every time, in four languages.
//!
//! The words are real roots with the endings of their language, their frequencies fall as those of
//! real texts do (Zipf), and small words stand between them. Nobody reads them; what counts is
//! that the index meets as many different words, and as often, as in real texts.

use crate::{Audience, Concept, ConceptKind, Entry, EntryText, Label, LabelKind, Lexicon, MadeBy};

/// Words of a text; about as many as a short practice has.
const WORDS: u64 = 200;
/// Different words of a language.
const VOCABULARY: usize = 24_000;
const THEMES: u64 = 32;
const PLACES: u64 = 195;

struct Language {
    code: &'static str,
    small: &'static str,
    roots: &'static str,
    middles: &'static str,
    endings: &'static str,
}

const LANGUAGES: [Language; 4] = [
    Language {
        code: "en",
        small: "the of and to in for a with on by that from as is at",
        roots: "migra integra protec border labour train child data polic region cooper minist deleg \
            expert asyl return remit diaspor health learn school employ recruit visa consul resid \
            document secur traffick smuggl victim host commun local nation inform legal reform plan \
            strateg monitor evalu partner network fund servic hous languag skill qualif",
        middles: "at it or al er an ic et os un ab en iv ol ar ist eg om up ut",
        endings: "ion ions ing ed er ers s al ally ive ment ments ity ities able ance ship hood",
    },
    Language {
        code: "fr",
        small: "le la les de des et à en du un une pour dans par sur que",
        roots: "migra intégr protec fronti travail forma enfan donné politi région coopér minist \
            délég exper asil retour transfer diaspor santé école emplo recrut visa consul résid \
            document sécur trait trafi victim accueil communau loca nation inform légal réform plan \
            stratég suivi évalu parten réseau fond servic loge langu compét qualif",
        middles: "at it or al er an ic et os un ab en iv ol ar ist ég om up ut",
        endings: "ion ions er é ée és ées ement ements ité ités able ables eur eurs ique iques ant",
    },
    Language {
        code: "es",
        small: "el la los las de y en del un una para con por que a se",
        roots: "migra integr protec fronter trabaj forma niñ dato politi región cooper minist \
            deleg exper asil retorn remes diáspor salud escuel emple contrat visa consul resid \
            document segur trat tráfic víctim acogid comunid loca nacion inform legal reform plan \
            estrateg seguim evalu alianz red fond servic viviend lengu compet cualif",
        middles: "at it or al er an ic et os un ab en iv ol ar ist eg om up ut",
        endings: "ión iones ar ado ada ados adas amiento amientos idad idades able ables or ores ico ica",
    },
    Language {
        code: "pt",
        small: "o a os as de e em do da um uma para com por que se",
        roots: "migra integr proteç fronteir trabalh forma crianç dado polític região cooper minist \
            deleg exper asil retorn remess diáspor saúde escol empreg recrut visto consul resid \
            document segur tráfic contraband vítim acolh comunid loca nacion inform legal reform \
            plano estratég monitor avali parcer rede fund serviç habit língu compet qualif",
        middles: "at it or al er an ic et os un ab en iv ol ar ist eg om up ut",
        endings: "ação ações ar ado ada ados adas amento amentos idade idades ável áveis or ores ico ica",
    },
];

/// Practices in English, French, Spanish and Portuguese in turn; every third also has a
/// translation.
pub struct Sample {
    vocabularies: [Vec<String>; 4],
    /// How likely the first words are together: a word is drawn by a number below the last.
    weights: Vec<u64>,
}

impl Default for Sample {
    fn default() -> Self {
        Self::new()
    }
}

impl Sample {
    pub fn new() -> Self {
        let mut sum = 0;
        let weights = (1..=VOCABULARY as u64).map(|rank| {
            sum += 1_000_000_000 / rank;
            sum
        });
        Self { vocabularies: LANGUAGES.each_ref().map(vocabulary), weights: weights.collect() }
    }

    /// As many entries as hold this many texts.
    pub fn entries(&self, texts: usize) -> impl Iterator<Item = Entry> {
        let mut left = texts;
        (0..).map_while(move |number| {
            let entry = (left > 0).then(|| self.entry(number, left))?;
            left -= entry.texts.len();
            Some(entry)
        })
    }

    fn entry(&self, number: u64, most: usize) -> Entry {
        let mut dice = Dice::new(number);
        let language = usize::try_from(number % 4).unwrap_or_default();
        let theme = dice.below(THEMES).min(dice.below(THEMES));
        let mut texts = vec![self.text(language, theme, &mut dice)];
        if number.is_multiple_of(3) && most > 1 {
            let translation = self.text((language + 1) % 4, theme, &mut dice);
            texts.push(EntryText { made_by: MadeBy::Translator, ..translation });
        }
        let place = dice.below(PLACES).min(dice.below(PLACES));
        Entry {
            id: format!("01939d5e-0000-7000-8000-{number:012x}"),
            kind: if dice.below(5) == 0 { "event" } else { "practice" }.to_owned(),
            slug: format!("practice-{number}"),
            audience: if dice.below(10) == 0 { Audience::Desk } else { Audience::Public },
            texts,
            themes: vec![format!("theme-{theme}"), format!("theme-{}", theme / 8)],
            places: vec![
                format!("P{place}"),
                format!("R{}", place % 22),
                format!("W{}", place % 5),
            ],
            bodies: Vec::new(),
            years: vec![i16::try_from(2009 + dice.below(15)).unwrap_or_default()],
            evidence: Some(["emerging", "promising", "proven"][dice.pick(3)].to_owned()),
            groups: vec![format!("group-{}", theme % 16)],
            objectives: vec![(theme % 23 + 1).to_string()],
            goals: vec![(theme % 17 + 1).to_string()],
            languages: None,
            meaning: None,
        }
    }

    fn text(&self, language: usize, theme: u64, dice: &mut Dice) -> EntryText {
        let length = WORDS * 3 / 4 + dice.below(WORDS / 2);
        let before = self.words(language, dice, length / 3);
        let after = self.words(language, dice, length - length / 3);
        EntryText {
            lang: LANGUAGES[language].code.to_owned(),
            title: self.words(language, dice, 7),
            body: format!("{before}{} {after}", self.label(language, theme, 0)),
            made_by: MadeBy::Author,
            ..EntryText::default()
        }
    }

    /// The name of a theme, two words; or another name for it.
    fn label(&self, language: usize, theme: u64, which: u64) -> String {
        let mut dice = Dice::new(2_000_000_000 + theme * 4 + which);
        let mut word = || &self.vocabularies[language][100 + dice.pick(1_000)];
        format!("{} {}", word(), word())
    }

    /// The thesaurus of the themes that the entries are about: in each language a name, three
    /// synonyms and an acronym.
    pub fn lexicon(&self) -> Lexicon {
        let concept = |theme: u64| {
            let mut labels = Vec::new();
            for (language, Language { code, .. }) in LANGUAGES.iter().enumerate() {
                let mut add =
                    |text, kind| labels.push(Label { lang: (*code).to_owned(), text, kind });
                add(self.label(language, theme, 0), LabelKind::Preferred);
                (1..4).for_each(|it| add(self.label(language, theme, it), LabelKind::Synonym));
                add(format!("T{theme}X"), LabelKind::Acronym);
            }
            Concept { id: format!("theme-{theme}"), kind: ConceptKind::Theme, labels }
        };
        Lexicon::new((0..THEMES).map(concept).collect())
    }

    fn words(&self, language: usize, dice: &mut Dice, count: u64) -> String {
        let small: Vec<&str> = LANGUAGES[language].small.split_whitespace().collect();
        let mut text = String::new();
        for at in 0..count {
            let word = match dice.below(5) {
                0 | 1 => small[dice.pick(small.len())],
                _ => self.word(language, dice),
            };
            text.push_str(word);
            text.push_str(if at % 14 == 13 { ". " } else { " " });
        }
        text
    }

    fn word(&self, language: usize, dice: &mut Dice) -> &str {
        let drawn = dice.below(self.weights[VOCABULARY - 1]);
        &self.vocabularies[language][self.weights.partition_point(|sum| *sum <= drawn)]
    }

    /// Queries as readers make them: one to three words, common and rare, each language in turn.
    /// The language of the reader and the words.
    pub fn queries(&self, count: u64) -> Vec<(String, String)> {
        let query = |number: u64| {
            let mut dice = Dice::new(number + 1_000_000_000);
            let language = usize::try_from(number % 4).unwrap_or_default();
            let words: Vec<&str> =
                (0..=number / 4 % 3).map(|_| self.word(language, &mut dice)).collect();
            (LANGUAGES[language].code.to_owned(), words.join(" "))
        };
        (0..count).map(query).collect()
    }

    /// Names of themes, each to be found in all languages. The language of the reader and the words.
    pub fn concept_queries(&self) -> Vec<(String, String)> {
        let query = |number: u64| {
            let language = usize::try_from(number % 4).unwrap_or_default();
            (LANGUAGES[language].code.to_owned(), self.label(language, number / 4, number % 3))
        };
        (0..THEMES * 4).map(query).collect()
    }
}

/// Words in an order that is always the same and not that of the lists.
fn vocabulary(language: &Language) -> Vec<String> {
    let mut words = Vec::new();
    for root in language.roots.split_whitespace() {
        for ending in language.endings.split_whitespace() {
            words.push(format!("{root}{ending}"));
            for middle in language.middles.split_whitespace() {
                words.push(format!("{root}{middle}{ending}"));
            }
        }
    }
    let mut two = 0;
    while words.len() < VOCABULARY {
        let (a, b) = (words[two * 7 % 9973].clone(), &words[two * 13 % 9967]);
        words.push(a + b);
        two += 1;
    }
    let mut dice = Dice::new(7);
    for at in (1..words.len()).rev() {
        words.swap(at, dice.pick(at + 1));
    }
    words.truncate(VOCABULARY);
    words
}

/// Numbers that look random and are always the same (splitmix64).
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn pick(&mut self, len: usize) -> usize {
        usize::try_from(self.below(len as u64)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sample_is_always_the_same_and_as_large_as_asked() {
        let sample = Sample::new();
        let entries: Vec<Entry> = sample.entries(100).collect();
        assert_eq!(entries, Sample::new().entries(100).collect::<Vec<_>>());
        assert_eq!(entries.iter().map(|entry| entry.texts.len()).sum::<usize>(), 100);
        assert_eq!(sample.queries(12).len(), 12);
    }
}
