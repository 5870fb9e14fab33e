//! The calendar of a form in words.

use super::build::Builder;
use super::line::standing;
use super::{CalendarLine, CitedLaw, Line, Message};
use crate::calendar::{Opening, Season};
use crate::catalogue::{LegalForm, WindowFor};
use crate::ids::FormIx;

/// The lines of a form's calendar.
pub(super) fn calendar(builder: &Builder<'_>, ix: FormIx) -> Vec<CalendarLine> {
    let catalogue = builder.edition.catalogue();
    let form = &catalogue.forms[ix.index()];
    let seasons = builder.edition.seasons(ix, &builder.evaluation.facts).into_iter();
    seasons
        .map(|(window, question, season)| {
            let citations: Vec<CitedLaw> = window.articles.iter().map(|c| CitedLaw::new(catalogue, c)).collect();
            CalendarLine {
                window: window.id.clone(),
                about: window.about,
                season,
                what: Message::new(format!("form-{}-window-{}", form.id, window.id), &window.text),
                when: when(window.about, &season),
                standing: standing(window.standing, &citations),
                citations,
                missing: question
                    .filter(|_| season.opening == Opening::Unknown)
                    .map(|q| catalogue.questions[q.index()].id.clone())
                    .into_iter()
                    .collect(),
            }
        })
        .collect()
}

/// The conditions that windows which are shut put on setting the form up.
pub(super) fn conditions(builder: &Builder<'_>, form: &LegalForm, calendar: &[CalendarLine]) -> Vec<Line> {
    let date = builder.edition.date();
    let delays = |id: &str| form.windows.iter().any(|window| window.id == id && window.delays_set_up(date));
    let shut = calendar.iter().filter(|line| delays(&line.window));
    shut.map(|line| Line {
        missing: line.missing.clone(),
        certain: line.missing.is_empty(),
        ..Line::of_data(line.when.clone(), line.citations.clone(), line.standing)
    })
    .collect()
}

fn when(about: WindowFor, season: &Season) -> Message {
    let duty = about == WindowFor::Duty;
    let (key, english) = match (season.opening, season.from, season.until, season.effective) {
        (Opening::Unknown, ..) => ("engine-window-unknown", "The days depend on an answer that is open."),
        (_, _, Some(_), None) if duty => ("engine-window-duty", "To be done by { $until }."),
        (Opening::Open, _, None, None) => ("engine-window-any", "Possible at any time."),
        (Opening::Open, _, None, Some(_)) => ("engine-window-any-effect", "Takes effect on { $effective }."),
        (Opening::Open, _, Some(_), None) => ("engine-window-open", "Possible now; decide by { $until }."),
        (Opening::Open, _, Some(_), Some(_)) => {
            ("engine-window-open-effect", "Possible now; decide by { $until }, and it takes effect on { $effective }.")
        }
        (Opening::Shut, None, ..) => {
            ("engine-window-over", "The time for it is over; when the next one begins is not known.")
        }
        (Opening::Shut, Some(_), _, None) => ("engine-window-shut", "Possible from { $from }; decide by { $until }."),
        (Opening::Shut, Some(_), _, Some(_)) => (
            "engine-window-shut-effect",
            "Possible from { $from }; decide by { $until }, and it takes effect on { $effective }.",
        ),
    };
    let mut message = Message::new(key, english);
    for (name, date) in [("from", season.from), ("until", season.until), ("effective", season.effective)] {
        if let Some(date) = date {
            message = message.with(name, date);
        }
    }
    message
}
