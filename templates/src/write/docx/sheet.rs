//! The working sheet in front: what to agree, what to confirm, what the checks found, what was left out.

use crate::draft::OpenPoint;
use crate::write::shared::{SHEET_LINES, level_key, places, provenance, status, who_key};

use super::body::{Body, Column};

const POINT: [usize; 3] = [5354, 2000, 2000];
const FINDING: [usize; 2] = [2000, 7354];

impl Body<'_> {
    pub(super) fn working_sheet(&mut self) {
        let draft = self.draft;
        let column = self.columns[0].clone();
        let speech = column.speech;
        self.line("SheetTitle", speech.say("working-sheet"), &column);
        self.line("Normal", speech.say("working-sheet-note"), &column);
        self.line(
            "Normal",
            &format!("{} | {}", status(&draft.document, speech), provenance(&draft.document, speech)),
            &column,
        );
        for (confirm, heading) in [(false, "to-agree"), (true, "to-confirm")] {
            let points: Vec<_> = draft.open.iter().filter(|point| point.confirm == confirm).collect();
            self.line("SheetHeading", &format!("{} ({})", speech.say(heading), points.len()), &column);
            if points.is_empty() {
                self.line("Normal", speech.say("nothing-open"), &column);
            } else {
                self.points(&points, &column);
            }
        }
        if !draft.findings.is_empty() {
            self.line("SheetHeading", speech.say("checks"), &column);
            self.open_table(&FINDING, true);
            for finding in draft.findings.iter().take(SHEET_LINES) {
                self.row(&FINDING, &[speech.say(level_key(finding)), &finding.message], "TableText", &column);
            }
            self.close_table();
        }
        if !draft.left_out.is_empty() {
            self.line("SheetHeading", speech.say("left-out"), &column);
            self.open_table(&[4000, 5354], true);
            for out in &draft.left_out {
                self.row(&[4000, 5354], &[&out.title, &out.reason], "TableText", &column);
            }
            self.close_table();
        }
    }

    fn points(&mut self, points: &[&OpenPoint], column: &Column) {
        let speech = column.speech;
        self.open_table(&POINT, true);
        let head = [speech.say("open-point"), speech.say("who"), speech.say("where")];
        self.row(&POINT, &head, "TableHead", column);
        for point in points.iter().take(SHEET_LINES) {
            let place = places(self.draft, point, speech);
            self.row(&POINT, &[&point.label, speech.say(who_key(point.who)), &place], "TableText", column);
        }
        self.close_table();
        if points.len() > SHEET_LINES {
            self.line("Normal", &format!("+ {}", points.len() - SHEET_LINES), column);
        }
    }

    fn row(&mut self, widths: &[usize], cells: &[&str], style: &str, column: &Column) {
        self.open_row(style == "TableHead");
        for (cell, width) in cells.iter().zip(widths) {
            self.open_cell(*width);
            self.line(style, cell, column);
            self.xml.close();
        }
        self.xml.close();
    }
}
