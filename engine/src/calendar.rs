//! The calendar of a form: whether something may be done today, from which day, until when, and when it takes effect.

use crate::answers::Answers;
use crate::catalogue::{AfterEvent, Window, WindowFor, YearDay};
use crate::edition::Edition;
use crate::facts::Facts;
use crate::ids::{FormIx, QuestionIx};
use jiff::Span;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How a window stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Opening {
    /// Open today.
    Open,
    /// Not open today.
    Shut,
    /// Depends on an answer that is open.
    Unknown,
}

/// A window on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Season {
    /// How it stands.
    pub opening: Opening,
    /// First day of the time that is open, or of the next one; none while it is not known or none follows.
    pub from: Option<Date>,
    /// Its last day.
    pub until: Option<Date>,
    /// Day on which what is done in it takes effect.
    pub effective: Option<Date>,
}

impl Window {
    /// How the window stands on a day. `months` is the answer of the question that the window [asks](Self::asks).
    ///
    /// ```
    /// use imc_engine::calendar::Opening;
    /// use imc_engine::catalogue::Window;
    /// let window: Window = serde_json::from_value(serde_json::json!({
    ///     "id": "notice", "for": "leave", "text": "Notice by 30 June.", "closes": "06-30", "takes_effect": "01-01"
    /// }))?;
    /// let season = window.season("2026-11-21".parse()?, None);
    /// assert_eq!(season.opening, Opening::Shut);
    /// assert_eq!(season.from, Some("2027-01-01".parse()?));
    /// assert_eq!(season.effective, Some("2028-01-01".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn season(&self, on: Date, months: Option<i64>) -> Season {
        let mut season = match (&self.after, self.opens.is_some() || self.closes.is_some()) {
            (Some(after), _) => after_event(after, on, months),
            (None, true) => self.yearly(on),
            (None, false) => Season { opening: Opening::Open, from: None, until: None, effective: None },
        };
        if season.opening != Opening::Unknown && (season.opening == Opening::Open || season.from.is_some()) {
            let last = season.until.unwrap_or(on);
            season.effective = self.takes_effect.and_then(|day| first_after(day, last));
        }
        season
    }

    /// Whether the form can be set up only from a later day of the year. A time after an event is shown with its days,
    /// and what it rules out is a rule, which knows the answer.
    pub fn delays_set_up(&self, on: Date) -> bool {
        self.about == WindowFor::SetUp
            && self.after.is_none()
            && self.in_force(on)
            && self.season(on, None).opening == Opening::Shut
    }

    fn yearly(&self, on: Date) -> Season {
        let unknown = Season { opening: Opening::Unknown, from: None, until: None, effective: None };
        let first = |year: i16| match self.opens {
            Some(day) => day.in_year(year),
            None => Date::new(year, 1, 1).ok(),
        };
        // A window that begins in one year may end in the next.
        let last = |from: Date| match self.closes {
            Some(day) => day.in_year(from.year()).filter(|end| *end >= from).or_else(|| day.in_year(from.year() + 1)),
            None => Date::new(from.year(), 12, 31).ok(),
        };
        for year in [on.year() - 1, on.year(), on.year() + 1] {
            let Some((from, until)) = first(year).and_then(|from| Some((from, last(from)?))) else { continue };
            if on <= until {
                let opening = if from <= on { Opening::Open } else { Opening::Shut };
                return Season { opening, from: Some(from), until: Some(until), effective: None };
            }
        }
        unknown
    }
}

fn after_event(after: &AfterEvent, on: Date, months: Option<i64>) -> Season {
    let unknown = Season { opening: Opening::Unknown, from: None, until: None, effective: None };
    let Some(months) = months.and_then(|m| i32::try_from(m).ok()) else { return unknown };
    let away = if after.since.is_some() { -months } else { months };
    let span = |months: i32, days: i32| Span::new().try_months(months)?.try_days(days);
    let event = span(away, 0).and_then(|away| on.checked_add(away));
    let last = |event: Date| span(after.within_months, after.within_days).and_then(|within| event.checked_add(within));
    let Ok((from, until)) = event.and_then(|event| Ok((event, last(event)?))) else { return unknown };
    if until < on {
        // The next event is not known.
        return Season { opening: Opening::Shut, from: None, until: Some(until), effective: None };
    }
    let opening = if from <= on { Opening::Open } else { Opening::Shut };
    Season { opening, from: Some(from), until: Some(until), effective: None }
}

/// The first such day of the year after a day.
fn first_after(day: YearDay, after: Date) -> Option<Date> {
    [after.year(), after.year() + 1].into_iter().filter_map(|year| day.in_year(year)).find(|date| *date > after)
}

impl Edition {
    /// The windows of a form that the law sets today, each with its question and how it stands.
    pub fn seasons(&self, form: FormIx, facts: &Facts) -> Vec<(&Window, Option<QuestionIx>, Season)> {
        let catalogue = self.catalogue();
        let windows = catalogue.forms[form.index()].windows.iter().filter(|w| w.in_force(self.date()));
        windows
            .map(|window| {
                let asked = window.asks().and_then(|name| catalogue.number(name));
                let months = asked.and_then(|ix| facts.numbers[ix.index()].value());
                let question = asked.map(|ix| catalogue.numbers[ix.index()].question);
                (window, question, window.season(self.date(), months))
            })
            .collect()
    }

    /// The days ahead, within about two years, on which a yearly window of a form opens or has just closed.
    pub fn season_changes(&self, answers: &Answers) -> Vec<Date> {
        let facts = self.facts(answers);
        let mut out = Vec::new();
        for form in 0..self.catalogue().forms.len() as u16 {
            for (window, _, mut season) in self.seasons(FormIx(form), &facts) {
                // Months to an event are counted from today, so that an event says nothing of other days.
                if window.about != WindowFor::SetUp || window.after.is_some() {
                    continue;
                }
                for _ in 0..2 {
                    let Some(next) = season.until.and_then(|last| last.tomorrow().ok()) else { break };
                    out.extend(season.from.into_iter().chain([next]).filter(|day| *day > self.date()));
                    season = window.season(next, None);
                }
            }
        }
        out
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use jiff::ToSpan;
    use proptest::prelude::*;

    fn window(fields: serde_json::Value) -> Window {
        let mut whole = serde_json::json!({ "id": "w", "for": "set-up", "text": "A time." });
        whole.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        serde_json::from_value(whole).unwrap()
    }

    fn days(from: Date) -> impl Iterator<Item = Date> {
        std::iter::successors(Some(from), |day| day.tomorrow().ok()).take(1500)
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (0..30_000i32).prop_map(|n| "1990-01-01".parse::<Date>().unwrap().checked_add(n.days()).unwrap())
    }

    fn year_day() -> impl Strategy<Value = String> {
        (1..=12i8, 1..=28i8).prop_map(|(month, day)| format!("{month:02}-{day:02}"))
    }

    proptest! {
        /// Counting day by day must find the same days as the calendar does.
        #[test]
        fn a_yearly_window_is_what_counting_the_days_says(
            on in any_day(), opens in year_day(), closes in year_day(), effect in year_day(),
        ) {
            let inside = |day: Date| {
                let now = format!("{:02}-{:02}", day.month(), day.day());
                if opens <= closes { opens <= now && now <= closes } else { opens <= now || now <= closes }
            };
            let window = window(serde_json::json!({ "opens": opens, "closes": closes, "takes_effect": effect }));
            let season = window.season(on, None);
            prop_assert_eq!(season.opening == Opening::Open, inside(on));
            let first = days(on).find(|day| inside(*day)).unwrap();
            prop_assert!(season.from.unwrap() <= first && season.until.unwrap() >= first);
            prop_assert!(inside(on) || season.from == Some(first));
            let last = days(first).find(|day| !inside(day.tomorrow().unwrap()) || format!("{:02}-{:02}", day.month(), day.day()) == closes);
            prop_assert_eq!(season.until, last);
            let effective = days(last.unwrap().tomorrow().unwrap())
                .find(|day| format!("{:02}-{:02}", day.month(), day.day()) == effect);
            prop_assert_eq!(season.effective, effective);
        }

        #[test]
        fn a_time_after_an_election_ends_that_many_days_later(on in any_day(), ahead in 0..72i64, within in 0..400i32) {
            let window = window(serde_json::json!({ "after": { "to": "election", "within_days": within } }));
            let season = window.season(on, Some(ahead));
            let election = on.checked_add((ahead as i32).months()).unwrap();
            prop_assert_eq!(season.from, Some(election));
            prop_assert_eq!(season.until, Some(election.checked_add(within.days()).unwrap()));
            prop_assert_eq!(season.opening == Opening::Open, election <= on);
        }
    }

    #[test]
    fn a_time_since_an_election_closes_on_its_last_day_and_an_unknown_one_stays_open_to_both() {
        let window = window(serde_json::json!({ "after": { "since": "council_months", "within_months": 39 } }));
        let on: Date = "2026-11-21".parse().unwrap();
        assert_eq!(window.season(on, Some(39)).opening, Opening::Open);
        assert_eq!(window.season(on, Some(39)).until, Some(on));
        assert_eq!(window.season(on, Some(40)).opening, Opening::Shut);
        assert_eq!(window.season(on, None).opening, Opening::Unknown);
        assert_eq!(window.season(on, Some(i64::MAX)).opening, Opening::Unknown);
    }

    #[test]
    fn the_29th_of_february_is_the_28th_in_other_years() {
        let day = YearDay::try_from("02-29".to_owned()).unwrap();
        assert_eq!(day.in_year(2027), Some("2027-02-28".parse().unwrap()));
        assert!(YearDay::try_from("02-30".to_owned()).is_err());
    }
}
