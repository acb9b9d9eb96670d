//! Events of a series whose noun is left out, since the text has said it before: *the second was
//! held in Ségou*, *the earlier ones took place in Lima and in Quito*.

use super::{Article, Mention, ordinal_at};
use crate::analysis::{Analysis, within};
use crate::events::place_in_time;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// So many of a series one sentence tells at most.
const MOST: usize = 8;

/// All that a sentence tells so, each with its own place and date.
pub fn elliptic(analysis: &Analysis, sentence: &Range<usize>, kind: u8) -> Vec<Mention> {
    let tells = [Cue::Hold, Cue::Gather, Cue::Future, Cue::Host];
    if !tells.iter().any(|&it| analysis.has(sentence, it)) {
        return Vec::new();
    }
    let mut mentions: Vec<Mention> = (sentence.start + 1..sentence.end)
        .filter(|&it| is_one_of_several(analysis, sentence, it))
        .take(MOST)
        .map(|it| bare(analysis, it..it + 1, kind))
        .collect();
    let others = analysis.attendance_in(sentence, Attendance::Others).next();
    let others = others.filter(|it| is_led(analysis, sentence, it.start));
    if let Some(others) = others.filter(|_| mentions.is_empty()) {
        return several(analysis, sentence, &others, kind);
    }
    place_in_time::bind(analysis, sentence, &mut mentions);
    let dated = |it: &Mention| it.date.is_some_and(|it| analysis.dates[it].has_month());
    // *Peru has offered to host the third in 2023.*
    let hosted = analysis.has(sentence, Cue::Host);
    let year = |it: &Mention| it.date.is_some() && hosted;
    mentions.retain(|it| it.city.is_some() || dated(it) || year(it));
    mentions
}

/// *the second was held …*, *the third, virtual, on 9 August*: a number without a noun.
fn is_one_of_several(analysis: &Analysis, sentence: &Range<usize>, at: usize) -> bool {
    if analysis.attendance_in(&(at - 1..at), Attendance::Another).next().is_some() {
        let one = analysis.is(at + 1, Cue::TheOne);
        return is_noun_left_out(analysis, if one { at + 2 } else { at + 1 });
    }
    let ranked =
        ordinal_at(analysis, at).is_some() || analysis.is_any(at, &[Cue::Last, Cue::Future]);
    if !ranked || !is_led(analysis, sentence, at) {
        return false;
    }
    is_noun_left_out(analysis, at + 1)
}

/// Whether what follows a number is no noun.
fn is_noun_left_out(analysis: &Analysis, next: usize) -> bool {
    let verbs = [Cue::Hold, Cue::Finite, Cue::Participle, Cue::Pronoun, Cue::Gather, Cue::Locative];
    // *the third on 9 August*
    let dated = within(&analysis.dates, &(next..next + 2)).first();
    let dated = dated.is_some_and(|it| {
        it.tokens.start == next || analysis.is_any(next, &[Cue::Preposition, Cue::Definite])
    });
    analysis.is_mark(next, ",;(") || analysis.is_any(next, &verbs) || dated
}

/// *the second*, or *a second*.
fn is_led(analysis: &Analysis, sentence: &Range<usize>, at: usize) -> bool {
    at > sentence.start && analysis.is_any(at - 1, &[Cue::Definite, Cue::Indefinite])
}

/// *The earlier ones took place in Lima (May) and in Quito*: one for each city.
fn several(
    analysis: &Analysis,
    sentence: &Range<usize>,
    others: &Range<usize>,
    kind: u8,
) -> Vec<Mention> {
    let after = others.end..sentence.end;
    let cities = within(&analysis.cities, &after).iter().enumerate();
    let first = analysis.cities.partition_point(|it| it.tokens.start < after.start);
    let mut mentions = Vec::new();
    let mut end = others.end;
    for (at, city) in cities.take(MOST) {
        let located = analysis.is_located(city.tokens.start, sentence);
        let listed = end + 2 >= city.tokens.start && end > others.end;
        let cut = (end..city.tokens.start).any(|it| analysis.is_mark(it, ";"));
        if cut || !located && !listed {
            break;
        }
        end = city.tokens.end;
        let date = place_in_time::date_beside(analysis, sentence, &city.tokens)
            .map(|date| analysis.dates.partition_point(|it| it.tokens.start < date.tokens.start));
        mentions.push(Mention {
            city: Some(first + at),
            date,
            is_part: true,
            ..bare(analysis, others.clone(), kind)
        });
    }
    if mentions.is_empty() {
        // *The two earlier ones were on 4 March and on 8 April.*
        let first = analysis.dates.partition_point(|it| it.tokens.start < after.start);
        let dates = within(&analysis.dates, &after).iter().enumerate();
        let months = dates.filter(|it| it.1.has_month()).take(MOST);
        mentions.extend(months.map(|(at, _)| Mention {
            date: Some(first + at),
            is_part: true,
            ..bare(analysis, others.clone(), kind)
        }));
    }
    mentions
}

/// A mention without a noun.
fn bare(analysis: &Analysis, phrase: Range<usize>, kind: u8) -> Mention {
    Mention {
        kind,
        noun: phrase.clone(),
        position: ordinal_at(analysis, phrase.start),
        article: Article::None,
        is_many: false,
        is_everyday: false,
        is_part: false,
        is_name: false,
        phrase,
        city: None,
        date: None,
        told_on: None,
    }
}
