//! Who pays what, year by year, and what the council reads of it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::{Browser, Page};
use axum::http::StatusCode;

/// A case of two municipalities that share a running cost of 305,000.
async fn shared(mayor: &mut Browser) -> String {
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["social-assistance"]).await;
    mayor.partners(&case, &[("Radyvyliv", "24500"), ("Krupets & Sons", "6000")]).await;
    mayor.answer(&case, "running", &["305000"]).await;
    case
}

/// The cells of the row that begins with a name, in the table of a section.
fn row(page: &Page, section: &str, name: &str) -> Vec<String> {
    let text = page.text();
    let table = text.split(&format!("id=\"{section}\"")).nth(1).unwrap().split("</section>").next().unwrap().to_owned();
    let row =
        table.split("<th scope=\"row\">").find(|row| row.starts_with(name)).unwrap().split("</tr>").next().unwrap();
    let cells = row.split("<td class=\"n\">").skip(1);
    cells.map(|cell| cell.split("</td>").next().unwrap().replace("<b>", "").replace("</b>", "")).collect()
}

#[tokio::test]
async fn each_municipality_sees_its_five_years_under_the_chosen_key() {
    let mut mayor = Browser::new().await;
    let case = shared(&mut mayor).await;
    let page = mayor.get(&format!("{case}/money?key=population&growth=10&alone-1=70000")).await;
    assert_eq!(page.status, StatusCode::OK);
    let cells = row(&page, "years-each", "Krupets &amp; Sons");
    assert_eq!(cells[..2], ["60,000", "66,000"], "the first two years");
    assert_eq!(cells[5], "366,306", "all five");
    assert_eq!(cells[6], "158,000", "left alone with the 40 % of the cost that are fixed and its own part of the rest");
    assert_eq!(cells[7..], ["427,357", "61,051"], "alone, and what is saved");
    assert_eq!(row(&page, "years-each", "Radyvyliv")[7], "–", "nobody said what it costs alone");
    assert_eq!(row(&page, "years-each", "Together")[0], "305,000");
    assert!(page.says("role=\"img\" aria-label=\"Year 1: Radyvyliv 245,000; Krupets &amp; Sons 60,000\""));
    assert!(
        page.says("Radyvyliv pays most in all: 1,495,750") && page.says("Year 5 is the dearest"),
        "{}",
        page.text()
    );
    assert!(page.says("value=\"population\" selected"));

    let page = mayor.get(&format!("{case}/money?key=usage")).await;
    assert!(!page.says("value=\"usage\" selected"), "a key without its figures is not chosen");
    let page = mayor.get(&format!("{case}/money?key=usage&units-0=10&units-1=30")).await;
    assert_eq!(row(&page, "years-each", "Radyvyliv")[0], "76,250");
}

#[tokio::test]
async fn a_late_grant_is_advanced_and_comes_back() {
    let mut mayor = Browser::new().await;
    let case = shared(&mut mayor).await;
    let page = mayor.get(&format!("{case}/money?key=equal&running=0&investment=1000&grant=50")).await;
    assert_eq!(row(&page, "years-each", "Radyvyliv")[..3], ["500", "−250", "0"]);
}

#[tokio::test]
async fn the_paper_for_the_council_holds_sources_doubts_and_money() {
    let mut mayor = Browser::new().await;
    let case = shared(&mut mayor).await;
    let short = mayor.get(&format!("{case}/paper")).await;
    assert!(
        short.says("Open questions that could change the result") && !short.says("Legal basis:"),
        "{}",
        short.text()
    );
    let paper = mayor.get(&format!("{case}/paper?annexes=yes")).await;
    for words in [
        "Legal basis:",
        "to be confirmed by a lawyer",
        "How sure is this?",
        "Ruled out by law",
        "Where the money can come from",
        "What each municipality would pay",
        "Five years for each municipality",
        "Open questions that could change the result",
        "Country pack",
    ] {
        assert!(paper.says(words), "{words}");
    }
    let note = mayor.get(&format!("{case}/paper?format=text&lang=en")).await.text();
    for words in [
        "| Equal shares | By inhabitants |",
        "| 152,500 | 245,000 |",
        "share of the weightings",
        "| no |",
        "Krupets & Sons",
    ] {
        assert!(note.contains(words), "{words} in {note}");
    }
}

/// The first choice of every group of buttons on a page.
fn choices(page: &Page) -> Vec<(String, String)> {
    let text = page.text();
    let mut out: Vec<(String, String)> = Vec::new();
    for input in text.split("<input type=\"").skip(1).filter(|i| i.starts_with("radio") || i.starts_with("checkbox")) {
        let of = |name: &str| input.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap().to_owned();
        if !out.iter().any(|(name, _)| *name == of("name")) {
            out.push((of("name"), of("value")));
        }
    }
    out
}

#[tokio::test]
async fn the_task_list_says_who_is_waited_for() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let tasks = mayor.get(&case).await;
    assert!(tasks.says("The parts of the partners") && !tasks.says("Waiting for others"));
    let page = mayor.get(&format!("{case}/partners")).await;
    let page = mayor.post(&page, &format!("{case}/partners"), &[("name", "Krupets")]).await;
    assert!(page.says("Waiting for an answer"));
    assert!(mayor.get(&case).await.says("Waiting for others · 0 of 1"));

    let link = page.text().split("value=\"http://localhost").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut neighbour = mayor.stranger();
    let part = neighbour.get(&format!("{link}/part")).await;
    neighbour.post(&part, &format!("{link}/part"), &[("population", "6 000")]).await;
    assert!(mayor.get(&format!("{case}/partners")).await.says("class=\"tag in-progress\""));
    assert!(mayor.get(&case).await.says("Waiting for others · 0 of 1"), "a part is not the whole");

    let chosen = choices(&part);
    let mut all: Vec<(&str, &str)> = chosen.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    all.push(("population", "6 000"));
    neighbour.post(&part, &format!("{link}/part"), &all).await;
    assert!(mayor.get(&case).await.says("Complete · 1 of 1"));
    assert!(mayor.get(&format!("{case}/partners")).await.says("✓ Complete"));
}

#[tokio::test]
async fn every_key_can_be_computed_from_what_a_mayor_can_enter() {
    let mut mayor = Browser::new().await;
    let case = shared(&mut mayor).await;
    let question = format!("{case}/q/partners");
    let page = mayor.get(&question).await;
    assert!(page.says("<details><summary>More figures, for sharing the cost"));
    let figures =
        ["units", "cost_before", "property", "capacity", "benefit", "shares", "tax_percent", "revenue", "area"];
    let mut fields = vec![("rows".to_owned(), "2".to_owned())];
    for (row, (name, people)) in [("Radyvyliv", "24500"), ("Krupets", "6000")].into_iter().enumerate() {
        fields.push((format!("row-{row}-name"), name.to_owned()));
        fields.push((format!("row-{row}-population"), people.to_owned()));
        fields.extend(figures.map(|figure| (format!("row-{row}-{figure}"), (60 + 20 * row).to_string())));
    }
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    mayor.post(&page, &question, &fields).await;
    assert!(mayor.get(&question).await.says("<details open><summary>More figures"), "what was entered is seen");

    let page = mayor.get(&format!("{case}/money?corridor=50&investment=1000&site-tax=700")).await;
    assert!(!page.says("Add these figures"), "no key lacks anything: {}", page.text());
    assert_eq!(page.text().matches("<section class=\"card\" id=\"key-").count(), 16);
    let before = row(&page, "years-each", "Radyvyliv");
    let page = mayor.get(&format!("{case}/money?key=two-part&fixed=100")).await;
    assert_eq!(row(&page, "years-each", "Radyvyliv")[0], "245,000", "all is fixed: by inhabitants");
    assert_ne!(before[0], "152,500");
    let page = mayor.get(&format!("{case}/money?build=9")).await;
    assert!(page.says("id=\"build-error\"") && page.says("from 1 to 5"), "{}", page.text());
}

#[tokio::test]
async fn the_five_years_add_up_when_building_takes_two_years_and_the_grant_comes_late() {
    let mut mayor = Browser::new().await;
    let case = shared(&mut mayor).await;
    let tried = "running=100&growth=0&investment=1000&grant=50&build=2&delay=2";
    let page = mayor.get(&format!("{case}/money?key=equal&{tried}")).await;
    let text = page.text();
    let table = text.split("<h2>Five years</h2>").nth(1).unwrap().split("</table>").next().unwrap();
    let rows: Vec<Vec<i64>> = table
        .split("<th scope=\"row\">")
        .skip(1)
        .map(|row| {
            let cells = row.split("<td class=\"n\">").skip(1).map(|c| c.split("</td>").next().unwrap());
            cells.map(|c| c.replace("<b>", "").replace("</b>", "").replace('−', "-").parse().unwrap()).collect()
        })
        .collect();
    assert_eq!(rows[0], [100, 500, 0, 0, 600]);
    assert_eq!(rows[2], [100, 0, 250, 0, -150]);
    assert!(rows.iter().all(|r| r[0] + r[1] - r[2] - r[3] == r[4]), "{rows:?}");
}

#[tokio::test]
async fn what_the_sums_take_for_granted_is_said_and_sums_that_differ_are_noticed() {
    let mut mayor = Browser::new().await;
    let case = shared(&mut mayor).await;
    let question = format!("{case}/q/partners");
    let page = mayor.get(&question).await;
    let rows = [
        ("rows", "2"),
        ("row-0-name", "Radyvyliv"),
        ("row-0-population", "24500"),
        ("row-0-cost_before", "200000"),
        ("row-1-name", "Krupets"),
        ("row-1-population", "6000"),
        ("row-1-cost_before", "100000"),
    ];
    mayor.post(&page, &question, &rows).await;
    let money = format!("{case}/money");
    let page = mayor.get(&money).await;
    assert!(page.says("add up to 300,000, but the yearly cost is given as 305,000"), "{}", page.text());
    assert!(!mayor.get(&format!("{money}?running=300000")).await.says("add up to"));
    assert!(page.says("users pay 0 %") && !page.says("You answered that users pay a part"));
    mayor.answer(&case, "user_pay", &["some"]).await;
    assert!(mayor.get(&money).await.says("You answered that users pay a part"));
    assert!(!mayor.get(&format!("{money}?charges=20")).await.says("You answered that users pay a part"));
}

#[tokio::test]
async fn keys_that_come_to_the_same_stand_in_one_row() {
    let mut mayor = Browser::new().await;
    let case = shared(&mut mayor).await;
    let page = mayor.get(&format!("{case}/money?units-0=24500&units-1=6000")).await;
    let table =
        page.text().split("<h2>Keys side by side</h2>").nth(1).unwrap().split("</table>").next().unwrap().to_owned();
    let row = table.split("<tr>").find(|row| row.contains("#key-population")).unwrap();
    assert!(row.contains("#key-usage"), "{table}");
    let keys = table.matches("<a href=\"#key-").count();
    assert!(table.matches("<tr>").count() - 1 < keys);
}

#[tokio::test]
async fn the_paper_begins_with_what_is_to_be_decided_and_names_each_address_once() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let empty = mayor.get(&format!("{case}/paper")).await;
    assert!(empty.says("no answers yet") && !empty.says("What the council is asked to decide"), "{}", empty.text());

    let case = shared(&mut mayor).await;
    let paper = mayor.get(&format!("{case}/paper?annexes=yes")).await.text();
    let (first, annexes) = paper.split_once(">Annexes</h2>").unwrap();
    for words in
        ["What it is about", "Krupets &amp; Sons (6,000 inhabitants)", "305,000", "What the council is asked to decide"]
    {
        assert!(first.contains(words), "{words}: {first}");
    }
    assert!(annexes.contains("The answers this rests on"));
    let sources = annexes.split(">Sources of law</h2>").nth(1).unwrap();
    let addresses: Vec<&str> = sources.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let acts = addresses.iter().filter(|address| address.starts_with("http")).count();
    let different: std::collections::BTreeSet<&&str> = addresses.iter().collect();
    assert!(acts >= 2 && different.len() == addresses.len(), "{addresses:?}");
    for address in paper.split("href=\"https://").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(sources.contains(&format!("https://{address}\"")), "{address} is missing among the sources");
    }
}

#[tokio::test]
async fn rates_and_sums_of_a_source_are_written_as_the_reader_writes_them() {
    let mut mayor = Browser::new().await;
    mayor.language = "fr".into();
    let case = mayor.begin("fr", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["preschool"]).await;
    mayor.answer(&case, "invest", &["medium"]).await;
    mayor.answer(&case, "invest_amount", &["1200000"]).await;
    for address in ["result", "money"] {
        let page = mayor.get(&format!("{case}/{address}")).await;
        let text = page.text();
        assert!(text.contains("16,4\u{a0}%") && text.contains("196\u{202f}800\u{a0}€"), "{address}: {text}");
        assert!(!text.contains("16.4"), "{address}");
    }
}

#[tokio::test]
async fn the_note_below_the_years_explains_only_what_the_table_has() {
    let mut mayor = Browser::new().await;
    let case = shared(&mut mayor).await;
    let plain = mayor.get(&format!("{case}/money?key=population")).await;
    assert!(!plain.says("“Alone” is") && !plain.says("A grant comes a year after") && !plain.says("A minus means"));
    let whole = mayor.get(&format!("{case}/money?key=equal&investment=1000&running=0&grant=50&alone-1=70000")).await;
    assert!(whole.says("“Alone” is") && whole.says("A grant comes a year after") && whole.says("A minus means"));
}
