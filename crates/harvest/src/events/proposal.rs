//! What is proposed of an event that the text has told.

use super::Draft;
use crate::analysis::{Analysis, Date};
use crate::{Event, facts};

impl Draft {
    pub fn proposal(&self, analysis: &Analysis) -> Event {
        let bounds = self.date.as_ref().map(Date::bounds);
        let end_only = self.date.as_ref().is_some_and(|it| facts::is_end(analysis, it));
        let (start, end) = match bounds {
            Some((only, None)) if end_only => (None, Some(only)),
            Some((start, end)) => (Some(start), end),
            None => (None, None),
        };
        Event {
            language: None,
            title: self.title(analysis),
            kind: analysis.language.event_kinds[usize::from(self.kind)].clone(),
            city: self.has_city().then(|| self.city(analysis)),
            country: self.country.map(|it| analysis.gazetteer.places[it].code.clone()),
            start,
            end,
            duration_days: self.duration.or_else(|| self.date.as_ref().and_then(days_of)),
            series_position: self.position.map(u32::from),
            planned: self.is_planned && !self.is_elliptic,
            context: self.is_of_context(analysis),
            countries: facts::codes(analysis, &self.countries),
            expert_countries: facts::codes(analysis, &self.experts),
            organisations: facts::body_names(analysis, &self.bodies),
            hosts: facts::body_names(analysis, &self.hosts),
            co_hosts: self.co_hosts(analysis),
            themes: facts::theme_ids(analysis, &self.themes),
            confidence: self.confidence(),
            evidence: facts::spans(analysis, &self.evidence),
        }
    }

    /// Who is said to be a host somewhere is not named beside the hosts, too.
    fn co_hosts(&self, analysis: &Analysis) -> Vec<String> {
        let beside = self.co_hosts.iter().filter(|it| !self.hosts.contains(it));
        facts::body_names(analysis, &beside.copied().collect::<Vec<_>>())
    }

    fn has_city(&self) -> bool {
        !self.city_name.is_empty() || !self.route.is_empty()
    }

    fn city(&self, analysis: &Analysis) -> String {
        if self.route.is_empty() {
            return self.city_name.clone();
        }
        let names: Vec<&str> = self.route.iter().map(|it| analysis.words(it.clone())).collect();
        names.join("; ")
    }

    /// An event that is only spoken of by its city is called after it.
    fn title(&self, analysis: &Analysis) -> String {
        if let Some(title) = &self.title {
            return title.words.clone();
        }
        let noun = super::draft::name_of_kind(analysis, self.kind);
        format!("{noun}, {}", self.city_name)
    }

    fn confidence(&self) -> f64 {
        if let Some(likelihood) = self.guess {
            return facts::round(likelihood);
        }
        let points = [
            (self.city.is_some(), 0.2),
            (self.date.is_some(), 0.2),
            (self.is_held, 0.1),
            (!self.countries.is_empty(), 0.1),
            (self.title.is_some(), 0.05),
        ];
        facts::round(points.iter().filter(|it| it.0).fold(0.3, |sum, it| sum + it.1))
    }
}

/// The days of a range, both ends counted.
fn days_of(date: &Date) -> Option<f64> {
    let end = date.end.or(date.until)?;
    let days = end.day_number()? - date.start.day_number()? + 1;
    (1..=60).contains(&days).then(|| f64::from(i32::try_from(days).unwrap_or_default()))
}
