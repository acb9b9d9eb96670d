//! How often somebody is told what is new.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

/// All are told in one round each day, so that what has changed is read once for all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rhythm {
    Daily,
    /// In the round of a Monday.
    Weekly,
}

/// When the round of a day is due, after midnight in UTC: the mail is there when offices open in
/// Africa and Europe, and before the next day begins in the Americas.
const HOUR: SignedDuration = SignedDuration::from_hours(5);

impl Rhythm {
    pub const ALL: [Rhythm; 2] = [Rhythm::Daily, Rhythm::Weekly];

    pub fn name(self) -> &'static str {
        match self {
            Rhythm::Daily => "daily",
            Rhythm::Weekly => "weekly",
        }
    }

    pub fn from_name(name: &str) -> Option<Rhythm> {
        Rhythm::ALL.into_iter().find(|it| it.name() == name)
    }

    /// When the last round was due. Who was told before that is to be told again.
    pub fn last(self, now: Timestamp) -> Timestamp {
        at(self.day(now))
    }

    /// When the next round is due.
    pub fn next(self, now: Timestamp) -> Timestamp {
        let days = match self {
            Rhythm::Daily => 1,
            Rhythm::Weekly => 7,
        };
        at(self.day(now).saturating_add(days.days()))
    }

    /// The day of the last round.
    fn day(self, now: Timestamp) -> Date {
        let day = TimeZone::UTC.to_datetime(now - HOUR).date();
        match self {
            Rhythm::Daily => day,
            Rhythm::Weekly => {
                let since_monday = i64::from(day.weekday().to_monday_zero_offset());
                day.saturating_sub(since_monday.days())
            }
        }
    }
}

fn at(day: Date) -> Timestamp {
    let midnight = TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0));
    midnight.map_or(Timestamp::MAX, |it| it + HOUR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_is_due_each_morning_and_each_monday() {
        let rounds = |now: &str| {
            let now = now.parse().unwrap();
            Rhythm::ALL.map(|it| [it.last(now), it.next(now)].map(|it| it.to_string()).join(" … "))
        };
        // A Saturday, and the Monday after it on both sides of the hour.
        assert_eq!(
            rounds("2026-11-28T13:00:00Z"),
            [
                "2026-11-28T05:00:00Z … 2026-11-29T05:00:00Z",
                "2026-11-23T05:00:00Z … 2026-11-30T05:00:00Z"
            ]
        );
        assert_eq!(
            rounds("2026-11-30T04:59:59Z"),
            [
                "2026-11-29T05:00:00Z … 2026-11-30T05:00:00Z",
                "2026-11-23T05:00:00Z … 2026-11-30T05:00:00Z"
            ]
        );
        assert_eq!(
            rounds("2026-11-30T05:00:00Z"),
            [
                "2026-11-30T05:00:00Z … 2026-12-01T05:00:00Z",
                "2026-11-30T05:00:00Z … 2026-12-07T05:00:00Z"
            ]
        );
    }
}
