//! What is typed comes back: with a problem at its field where it cannot be used, and whole where it is long.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::{Browser, Page};
use axum::http::StatusCode;

/// The fields of a list of partners with these names, as the page sends them.
fn partners(names: &[String]) -> Vec<(String, String)> {
    let mut fields = vec![("rows".to_owned(), names.len().to_string())];
    fields.extend(names.iter().enumerate().map(|(i, name)| (format!("row-{i}-name"), name.clone())));
    fields
}

async fn send(mayor: &mut Browser, address: &str, fields: &[(String, String)]) -> Page {
    let page = mayor.get(address).await;
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    mayor.post(&page, address, &fields).await
}

fn names(count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("Municipality {n}")).collect()
}

#[tokio::test]
async fn a_long_list_is_kept_to_the_last_row_or_refused_as_a_whole() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    let address = format!("{case}/q/partners");
    assert_eq!(send(&mut mayor, &address, &partners(&names(260))).await.status, StatusCode::OK);
    assert!(mayor.get(&address).await.says("value=\"Municipality 260\""), "rows beyond 200 are kept");

    let page = send(&mut mayor, &address, &partners(&names(501))).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("too many rows") && page.says("500"), "the problem names the limit");
    assert!(page.says("value=\"Municipality 501\""), "and nothing that was typed is lost");

    let mut full = partners(&names(500));
    full.push(("do".into(), "add-row".into()));
    let page = send(&mut mayor, &address, &full).await;
    assert!(page.says("too many rows") && page.says("value=\"500\"") && !page.says("row-500-name"));
}

#[tokio::test]
async fn two_partners_of_one_name_are_a_problem_at_the_second() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    let address = format!("{case}/q/partners");
    let twice = ["Krupets", "Radyvyliv", " krupets "].map(str::to_owned);
    let page = send(&mut mayor, &address, &partners(&twice)).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("id=\"row-2-name-error\"") && page.says("stands in row 1 already"), "{}", page.text());
    // Lists that name nobody may say the same twice.
    let gains = [("rows", "2"), ("row-0-gain", "lower cost"), ("row-1-gain", "lower cost")];
    let gains = gains.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(send(&mut mayor, &format!("{case}/q/win_each"), &gains).await.status, StatusCode::OK);
}

#[tokio::test]
async fn sums_that_cannot_be_read_are_told_at_their_fields() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    send(&mut mayor, &format!("{case}/q/partners"), &partners(&names(2))).await;
    let tried = "running=abc&grant=140&growth=-5&charges=12,5&alone-1=0,125&units-0=10";
    let page = mayor.get(&format!("{case}/money?{tried}")).await;
    assert_eq!(page.status, StatusCode::OK);
    for (field, typed, problem) in [
        ("running", "abc", "is not a number"),
        ("grant", "140", "from 0 to 100"),
        ("growth", "-5", "less than zero"),
        ("charges", "12,5", "is not a whole number"),
        ("alone-1", "0,125", "is not a whole number"),
    ] {
        let text = page.text();
        let field = text.split(&format!("id=\"{field}-error\"")).nth(1).expect(field).to_owned();
        let field = field.split("</div>").next().unwrap();
        assert!(field.contains(problem) && field.contains(&format!("value=\"{typed}\"")), "{field}");
    }
    assert!(!page.says("id=\"units-0-error\"") && page.says("name=\"units-0\" inputmode=\"numeric\" value=\"10\""));
    assert!(!mayor.get(&format!("{case}/money")).await.says("class=\"summary\""), "empty fields are no problem");
}

#[tokio::test]
async fn a_form_of_an_old_page_comes_back_with_all_that_was_typed() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["social-assistance"]).await;
    let draft = format!("{case}/drafts/delegation/delegation/en");
    let versions = format!("{draft}/versions");
    let page = mayor.get(&versions).await;
    mayor.post(&page, &versions, &[("name", "First")]).await;
    let partners = format!("{case}/partners");
    let page = mayor.get(&partners).await;
    let invited = mayor.post(&page, &partners, &[("name", "Krupets")]).await.text();
    let link = invited.split("value=\"http://localhost").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for (address, fields, kept) in [
        (partners, [("name", "Kozyn"), ("do", "")], "value=\"Kozyn\""),
        (format!("{link}/part"), [("population", "six thousand"), ("do", "")], "value=\"six thousand\""),
        (
            format!("{case}/priorities"),
            [("theme-money", "most"), ("do", "")],
            "name=\"theme-money\" value=\"most\" checked",
        ),
        (format!("{draft}/clause/c25"), [("own", "Our own words."), ("do", "own")], "Our own words."),
        (format!("{draft}/needs"), [("f.start_date", "2027-03-01"), ("by", "A. Lawyer")], "value=\"2027-03-01\""),
        (versions.clone(), [("name", "Second reading"), ("do", "")], "value=\"Second reading\""),
        (format!("{versions}/1/sign"), [("name", "A. Lawyer"), ("do", "sign")], "cannot be signed off yet"),
    ] {
        let page = mayor.post_raw(&address, &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(page.says("Nothing is lost: please press the button again"), "{address}: {}", page.text());
        assert!(page.says(kept), "{address}: {}", page.text());
        assert!(page.field("form_token").is_some() || address.ends_with("/sign"), "{address} can be sent again");
    }
    assert!(!mayor.get(&draft).await.says("Our own words."), "nothing is saved without the token");
    assert!(!mayor.get(&versions).await.says("Second reading"));
}

#[tokio::test]
async fn points_for_themes_go_before_the_classes_until_they_are_taken_back() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["social-assistance"]).await;
    let address = format!("{case}/priorities");
    let trace = format!("{case}/trace.json");
    let plain = mayor.get(&trace).await.text();
    let page = mayor.get(&address).await;
    for (points, said) in [("ten", "“ten” is not a number"), ("1001", "from 0 to 1,000"), ("0", "No theme has a point")]
    {
        let page = mayor.post(&page, &address, &[("points-money", points)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.says(said) && page.says(&format!("value=\"{points}\"")), "{}", page.text());
    }
    assert_eq!(mayor.get(&trace).await.text(), plain, "nothing was saved");

    mayor.post(&page, &address, &[("theme-control", "most"), ("points-money", "75"), ("points-control", "25")]).await;
    let weighed: serde_json::Value = serde_json::from_str(&mayor.get(&trace).await.text()).unwrap();
    assert_eq!(weighed["priorities"][0], serde_json::json!(["money"]));
    let themes = weighed["weights"].as_array().unwrap();
    assert!(themes.contains(&(750 * themes.len()).into()), "{themes:?}");
    let page = mayor.get(&address).await;
    assert!(
        page.says("name=\"points-money\" value=\"75\"") && page.says("<details class=\"card\" open>"),
        "{}",
        page.text()
    );

    mayor.post(&page, &address, &[("theme-control", "most")]).await;
    let ordered: serde_json::Value = serde_json::from_str(&mayor.get(&trace).await.text()).unwrap();
    assert_eq!(ordered["priorities"][0], serde_json::json!(["control"]), "the classes count again");
}

#[tokio::test]
async fn steps_are_counted_from_the_day_that_was_named() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["social-assistance"]).await;
    let page = mayor.get(&format!("{case}/result")).await;
    assert!(page.says("if you begin today") && page.says("name=\"start\"") && !page.says("if you begin on"));
    let page = mayor.get(&format!("{case}/result?start=2031-02-03")).await;
    assert!(page.says("if you begin on 3 February 2031, done between") && !page.says("if you begin today"));
    assert!(page.says("/paper?start=2031-02-03"), "the paper for the council counts from it too");
    assert!(
        mayor.get(&format!("{case}/paper?annexes=yes&start=2031-02-03")).await.says("if you begin on 3 February 2031")
    );
    let page = mayor.get(&format!("{case}/result?start=next+spring")).await;
    assert!(page.says("id=\"start-error\"") && page.says("value=\"next spring\"") && page.says("if you begin today"));
}

#[tokio::test]
async fn majorities_are_told_in_the_readers_language_or_marked_as_english() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["social-assistance"]).await;
    mayor.language = "uk".into();
    let page = mayor.get(&format!("{case}/result")).await;
    assert!(page.says("більшість від загального складу ради") && !page.says("majority of the full council"));
    mayor.language = "fr".into();
    let page = mayor.get(&format!("{case}/result")).await;
    assert!(page.says("<span lang=\"en\">majority of the full council</span>"), "only English exists");
}

#[tokio::test]
async fn practices_are_found_by_size() {
    let mut mayor = Browser::new().await;
    let of = |page: &Page| page.text().matches("<th scope=\"row\">").count();
    let all = of(&mayor.get("/practices").await);
    let mut by_partners = 0;
    for size in ["2-2", "3-5", "6-10", "11-"] {
        let page = mayor.get(&format!("/practices?partners={size}")).await;
        assert!(page.says(&format!("value=\"{size}\" selected")) && of(&page) > 0 && of(&page) < all, "{size}");
        by_partners += of(&page);
    }
    assert!(by_partners < all, "where nobody knows how many, no size finds it");
    let large = mayor.get("/practices?people=200000-").await;
    assert!(large.says("200,000 or more") && of(&large) > 0 && of(&large) < all);
    assert_eq!(of(&mayor.get("/practices?partners=nonsense").await), all);
}
