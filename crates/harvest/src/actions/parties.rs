//! Help told by who meets whom: people or an institution from elsewhere, and a partner at home.
//!
//! No verb has to say *help*. Two inspectors from Ireland who rewrite a list with the Department of
//! Labour of Ghana help it, and so does whoever teaches, lends or sends. Which of two is helped the
//! construction says (*was taught by*, *received*, *sent to*), or else the country that the
//! paragraph, the heading or the text is about.

mod deeds;
mod home;
mod roles;
mod travel;

use super::idle;
use super::people::{self, Party};
use crate::analysis::{Analysis, tense, within};
use crate::pack::Cue;
use crate::{BlockKind, scope};
pub use deeds::acts;
use deeds::{LINK, does, gives, is_of_an_event};
use home::{around, bring_home, in_item};
use roles::{Side, guessed, helped_by, names_help, shown};
use std::ops::Range;
pub use travel::learns;

/// More people and institutions than this is a list of those who were there.
const MOST: usize = 8;

/// Who was helped, as far as one sentence tells it.
pub struct Help {
    /// The token at which it is told.
    pub at: usize,
    pub partner: Option<usize>,
    pub place: Option<usize>,
    /// Whether the paragraph names the partner.
    pub is_named: bool,
}

/// What a sentence tells by its parties, if it tells of help at all.
pub struct Scene<'a, 'b> {
    analysis: &'a Analysis<'b>,
    sentence: usize,
    tokens: Range<usize>,
    parties: Vec<Party>,
    /// Where it is told of.
    home: Option<usize>,
    /// Whether the text or the heading says so, and not only what stands before in the paragraph.
    is_home_sure: bool,
}

impl<'a, 'b> Scene<'a, 'b> {
    /// `text_home` is the country that the whole text is about.
    pub fn of(
        analysis: &'a Analysis<'b>,
        sentence: usize,
        text_home: Option<usize>,
    ) -> Option<Self> {
        let tokens = analysis.sentences[sentence].tokens.clone();
        if idle::tells(analysis, &tokens) || is_of_an_event(analysis, &tokens) {
            return None;
        }
        let mut parties = people::find(analysis, &tokens);
        if parties.is_empty() || parties.len() > MOST {
            return None;
        }
        let home = around(analysis, sentence, &parties).or(text_home);
        parties.iter_mut().filter(|it| it.is_ours).for_each(|it| it.from.extend(home));
        bring_home(analysis, &mut parties, home);
        let said = [text_home, scope::place(analysis, sentence)];
        let is_home_sure = home.is_some() && said.contains(&home);
        Some(Self { analysis, sentence, tokens, parties, home, is_home_sure })
    }

    /// The help that two parties of the sentence tell, or who was sent somewhere.
    pub fn pair(&self) -> Option<Help> {
        if learns(self.analysis, &self.tokens) {
            return None;
        }
        self.myself().or_else(|| self.two()).or_else(|| self.away())
    }

    fn two(&self) -> Option<Help> {
        let Self { analysis, parties, home, .. } = self;
        let told = does(analysis, &self.tokens) || names_help(analysis, &self.tokens);
        let item = analysis.sentences[self.sentence].kind == BlockKind::ListItem;
        if !(item || told || tense::is_told(analysis, &self.tokens)) {
            return None;
        }
        for (at, one) in parties.iter().enumerate() {
            for other in &parties[at + 1..] {
                let shown = shown(analysis, one, other);
                let side = shown.or_else(|| {
                    let guessed = || guessed(analysis, &self.tokens, one, other, *home);
                    (item || told).then(guessed).flatten()
                });
                let (partner, sender) = match side {
                    Some(Side::First) => (one, other),
                    Some(Side::Second) => (other, one),
                    None => continue,
                };
                // *Costa Rica showed its agreement*, at a workshop: others listened.
                if (one.is_giving || other.is_giving) && self.is_at_an_event() {
                    continue;
                }
                // *two judges of Togo and a lawyer of Mali*: of people, those at home are helped.
                let both = partner.is_people && sender.is_people;
                if both && home.is_some_and(|it| !partner.from.contains(&it)) {
                    continue;
                }
                // Of whom only the trade is told is no partner, unless the construction says so.
                let known = partner.body.is_some() || shown.is_some();
                let help = helped_by(partner, sender, *home).filter(|_| known);
                if help.is_some() {
                    return help;
                }
            }
        }
        None
    }

    /// People from elsewhere who did something, where the partner was named before or is not named.
    pub fn alone(&self) -> Option<Help> {
        let Self { analysis, tokens, .. } = self;
        if self.is_at_an_event() {
            return None;
        }
        let here = self.here();
        let helps = |it: &&Party| {
            let led = tokens.start.max(it.tokens.start.saturating_sub(LINK))..it.tokens.start;
            let beside =
                it.body.is_none() && analysis.has(&led, Cue::With) && does(analysis, tokens);
            // *It was taught by the Ministry of Estonia.*
            let near = tokens.start.max(it.tokens.start.saturating_sub(3))..it.tokens.start;
            let by = !it.from.is_empty() && analysis.has(&near, Cue::By) && does(analysis, tokens);
            by || it.is_foreign_trade() && !it.is_ours && acts(analysis, tokens, it)
                || it.is_people && beside && !it.from.is_empty()
                || gives(analysis, tokens, it)
                || it.is_giving && self.opens_elsewhere()
        };
        let helper = self.parties.iter().find(helps)?;
        let place = here.or(self.home).filter(|it| !helper.from.contains(it))?;
        let around = super::partner_around(analysis, self.sentence, &[place]);
        // *The foundation and the institute sent specialists*: who sends is not who is helped.
        let sends = |it: usize| {
            let mut givers = within(&analysis.bodies, &(tokens.start..helper.tokens.start)).iter();
            helper.body == Some(it)
                || gives(analysis, tokens, helper) && givers.any(|at| at.id == it)
        };
        let partner = around.filter(|&it| {
            let there = super::country_of(analysis, it).is_some_and(|it| it == place);
            (there || here.is_none()) && !sends(it)
        });
        let is_named = partner.is_some_and(|it| self.names_before(it));
        Some(Help { at: helper.tokens.start, partner, place: Some(place), is_named })
    }

    /// Whether the paragraph has named an institution so far.
    fn names_before(&self, body: usize) -> bool {
        let paragraph = scope::paragraph(self.analysis, self.sentence);
        let before = within(&self.analysis.bodies, &(paragraph.start..self.tokens.end));
        before.iter().any(|it| it.id == body)
    }

    /// *Kenya: the guide, which Finland supported*
    fn opens_elsewhere(&self) -> bool {
        scope::opening_place(self.analysis, &self.tokens).is_some()
            || in_item(self.analysis, self.sentence).is_some()
    }

    /// Whether the paragraph has spoken of an event before: then people speak there.
    fn is_at_an_event(&self) -> bool {
        let around = scope::around(self.analysis, self.sentence);
        is_of_an_event(self.analysis, &(around.start..self.tokens.start))
    }

    /// The country that the sentence itself says it happens in: by a city, or by its name.
    fn here(&self) -> Option<usize> {
        let Self { analysis, tokens, .. } = self;
        let from = |it: &usize| self.parties.iter().any(|party| party.from.contains(it));
        let mut cities = within(&analysis.cities, tokens).iter();
        let city = cities.find_map(|it| {
            let country = analysis.country_of_city(it.city).filter(|it| !from(it));
            country.filter(|_| self.is_goal(it))
        });
        city.or_else(|| scope::named_countries(analysis, tokens).into_iter().find(|it| !from(it)))
    }
}
