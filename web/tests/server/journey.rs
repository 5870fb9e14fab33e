//! What a mayor does.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::Browser;
use axum::http::{Method, StatusCode, header};

#[tokio::test]
async fn a_mayor_answers_and_gets_a_reasoned_result_and_a_draft() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let first = mayor.get(&format!("{case}/next")).await;
    assert!(first.address.ends_with("/q/track"), "{}", first.address);
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["social-assistance"]).await;
    mayor.answer(&case, "decides", &["no"]).await;
    mayor.answer(&case, "owner", &["partner"]).await;
    let page = mayor.answer(&case, "count", &["2"]).await;
    assert_eq!(page.status, StatusCode::OK);

    let result = mayor.get(&format!("{case}/result")).await;
    for words in [
        "Too little is known to recommend a form.",
        "Ruled out by law",
        "Joint communal enterprise (closed form)",
        "to be confirmed by a lawyer",
        "Where the money can come from",
    ] {
        assert!(result.says(words), "{words}");
    }
    let draft = mayor.get(&format!("{case}/draft/delegation?format=docx&lang=uk")).await;
    assert_eq!(draft.status, StatusCode::OK);
    assert!(draft.body.starts_with(b"PK"));
    assert!(draft.headers[header::CONTENT_DISPOSITION].to_str().unwrap().ends_with(".docx\""));
}

#[tokio::test]
async fn the_quick_path_ends_after_sixteen_questions_at_most_even_when_nothing_is_known() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let mut asked = 0;
    let mut page = mayor.get(&format!("{case}/next")).await;
    while page.address.contains("/q/") {
        asked += 1;
        assert!(asked <= 16, "{}", page.address);
        let address = page.address.clone();
        page = mayor.post(&page, &address, &[("do", "unsure")]).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    }
    assert!(page.address.ends_with("/answers"));
    assert!(asked >= 10);
}

#[tokio::test]
async fn what_is_typed_wrongly_is_kept_and_explained_at_its_field() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    for (typed, says) in [
        ("many", "is not a number"),
        ("-3", "less than zero"),
        ("2,5", "not a whole number"),
        ("0", "from 2 to"),
        ("", "Give an answer"),
        ("999999999999999999999", "too many digits"),
    ] {
        let page = mayor.answer(&case, "count", &[typed]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(page.says(says), "{typed}: {says}");
        assert!(page.says(&format!("value=\"{typed}\"")), "{typed} is kept");
        assert!(page.says("aria-invalid=\"true\"") && page.says("href=\"#answer\""));
        assert!(page.says("<title>Error:"));
    }
    let page = mayor.answer(&case, "track", &[]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = mayor.answer(&case, "track", &["teleport"]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = mayor.answer(&case, "count", &[" 10 "]).await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn partners_are_listed_row_by_row_without_scripts() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    let address = format!("{case}/q/partners");
    let page = mayor.get(&address).await;
    let rows = [("rows", "2"), ("row-0-name", "Radyvyliv"), ("row-0-population", "24 500"), ("row-1-name", "Krupets")];
    let mut more = rows.to_vec();
    more.push(("do", "add-row"));
    let page = mayor.post(&page, &address, &more).await;
    assert_eq!(page.field("rows").as_deref(), Some("3"));
    assert!(page.says("value=\"Radyvyliv\""));
    let page = mayor.post(&page, &address, &[("rows", "2"), ("row-0-name", "A"), ("row-1-population", "x")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("href=\"#row-1-name\"") && page.says("href=\"#row-1-population\""));
    let page = mayor.post(&page, &address, &rows).await;
    assert_eq!(page.status, StatusCode::OK);
    let answers = mayor.get(&format!("{case}/answers")).await;
    assert!(answers.says("24,500") && answers.says("Krupets"));
}

#[tokio::test]
async fn a_change_shows_its_effects_before_it_is_saved_and_nothing_is_lost() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["waste-collection"]).await;
    mayor.answer(&case, "decides", &["signs"]).await;
    let page = mayor.answer(&case, "track", &["voice"]).await;
    assert!(page.says("This change has effects"), "{}", page.text());
    let answers = mayor.get(&format!("{case}/answers")).await;
    assert!(answers.says("Provide a service to citizens"), "not saved yet");
    let saved = mayor.post(&page, &format!("{case}/q/track"), &[("answer", "voice"), ("do", "confirm")]).await;
    assert_eq!(saved.status, StatusCode::OK);
    let answers = mayor.get(&format!("{case}/answers")).await;
    assert!(answers.says("Set aside"));
    let page = mayor.get(&format!("{case}/q/track")).await;
    mayor.post(&page, &format!("{case}/q/track"), &[("answer", "service"), ("do", "confirm")]).await;
    let answers = mayor.get(&format!("{case}/answers")).await;
    assert!(!answers.says("Set aside"), "the answers came back");
}

#[tokio::test]
async fn a_case_is_opened_by_its_link_alone_and_shared_for_reading() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    mayor.answer(&case, "track", &["service"]).await;
    let mut elsewhere = mayor.stranger();
    assert_eq!(elsewhere.get(&case).await.status, StatusCode::OK);

    let share = mayor.get(&format!("{case}/share")).await;
    let share = mayor.post(&share, &format!("{case}/share"), &[("days", "30"), ("do", "make")]).await;
    let text = share.text();
    let link = text
        .split("id=\"read-link\" readonly value=\"http://localhost")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    assert!(!link.contains(case.trim_start_matches("/case/")), "the reader's link does not betray the owner's");
    let mut councillor = mayor.stranger();
    let result = councillor.get(&link).await;
    assert_eq!(result.status, StatusCode::OK);
    let reading = link.trim_end_matches("/result").to_owned();
    let refused = councillor.get(&format!("{reading}/q/track")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.says("This link is for reading"));
    let refused = councillor.post_raw(&format!("{reading}/q/track"), &[("answer", "voice")]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    mayor.post(&share, &format!("{case}/share"), &[("do", "end")]).await;
    assert_eq!(councillor.get(&link).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_language_changes_and_the_place_stays() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let page = mayor.get(&format!("/lang/uk?to={case}/q/track")).await;
    assert!(page.address.ends_with("/q/track"));
    assert!(page.says("<html lang=\"uk\">") && page.says("Не знаю напевно"));
    for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example"] {
        let page = mayor.send(Method::GET, &format!("/lang/fr?to={elsewhere}"), &[], Vec::new()).await;
        assert_eq!(page.headers[header::LOCATION], "/", "{elsewhere}");
    }
    assert_eq!(mayor.get("/lang/xx?to=/").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_deleted_case_is_gone() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let page = mayor.get(&format!("{case}/delete")).await;
    let page = mayor.post(&page, &format!("{case}/delete"), &[]).await;
    assert!(page.says("The case is deleted"));
    let page = mayor.get(&case).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(page.says("We cannot find this case"));
}

#[tokio::test]
async fn the_council_gets_its_note_and_its_resolution_as_files() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["social-assistance"]).await;
    let page = mayor.get(&format!("{case}/paper")).await;
    assert!(
        page.says("Feasibility note") && page.says("Council resolution") && page.says("/paper?format=docx"),
        "{}",
        page.text()
    );
    for (query, document) in [("format=docx", "feasibility"), ("format=docx&document=resolution&lang=uk", "resolution")]
    {
        let file = mayor.get(&format!("{case}/paper?{query}")).await;
        assert_eq!(file.status, StatusCode::OK, "{query}");
        assert!(file.body.starts_with(b"PK"));
        assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains(document));
    }
    // PDF is offered exactly where the program can write it.
    let pdf = mayor.get(&format!("{case}/paper?format=pdf")).await;
    assert_eq!(page.says("/paper?format=pdf"), cfg!(feature = "pdf"));
    if cfg!(feature = "pdf") {
        assert_eq!(pdf.headers[header::CONTENT_TYPE], "application/pdf");
        assert!(pdf.body.starts_with(b"%PDF-"));
    } else {
        assert_eq!(pdf.status, StatusCode::NOT_FOUND);
    }
    for query in ["format=odt", "format=docx&document=novel"] {
        assert_eq!(mayor.get(&format!("{case}/paper?{query}")).await.status, StatusCode::NOT_FOUND, "{query}");
    }
}

#[tokio::test]
async fn forms_are_compared_with_their_money_and_terms_are_explained_in_place() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    let compared = mayor.get(&format!("{case}/compare")).await;
    assert!(compared.says("Money open to it") && !compared.says("What each municipality would pay"));
    mayor.partners(&case, &[("Radyvyliv", "24500"), ("Krupets", "6000")]).await;
    mayor.answer(&case, "running", &["305000"]).await;
    let compared = mayor.get(&format!("{case}/compare")).await;
    assert!(compared.says("What each municipality would pay") && compared.says("245,000"), "{}", compared.text());
    assert!(
        compared.says("popovertarget=\"term-cost-sharing-key\"") && compared.says("What does “Cost-sharing key” mean?")
    );
}

#[tokio::test]
async fn what_the_law_answers_is_said_in_the_readers_language() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "count", &["3"]).await;
    for (lang, yes, count) in
        [("en", "Yes", "3\u{a0}municipalities"), ("uk", "Так", "3\u{a0}громади"), ("fr", "Oui", "3\u{a0}communes")]
    {
        mayor.get(&format!("/lang/{lang}?to=/")).await;
        let page = mayor.get(&format!("{case}/answers")).await;
        let law = page.text().split("id=\"q-property_law\"").nth(1).unwrap().split("</div>").next().unwrap().to_owned();
        assert!(law.contains(&format!("<dd>{yes}")), "{lang}: {law}");
        assert!(page.says(count), "{lang}: {}", page.text());
    }
}

/// The packs of a folder, one of them with a mistake in its rules.
fn with_a_broken_pack() -> std::path::PathBuf {
    let packs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/packs");
    let copy = std::env::temp_dir().join(format!("imc-broken-{}", std::process::id()));
    let mut folders = vec![std::path::PathBuf::from("base"), std::path::PathBuf::from("si")];
    while let Some(folder) = folders.pop() {
        std::fs::create_dir_all(copy.join(&folder)).unwrap();
        for entry in std::fs::read_dir(packs.join(&folder)).unwrap() {
            let name = folder.join(entry.unwrap().file_name());
            if packs.join(&name).is_dir() {
                folders.push(name);
            } else {
                std::fs::copy(packs.join(&name), copy.join(&name)).unwrap();
            }
        }
    }
    std::fs::write(copy.join("si/rules/typo.rhai"), "rule(\"si-typo\"").unwrap();
    copy
}

#[tokio::test]
async fn a_country_whose_rules_are_broken_is_no_unknown_country() {
    let folder = with_a_broken_pack();
    let mut config = super::browser::config();
    config.packs = std::sync::Arc::new(imc_rules::Packs::open(&folder).unwrap());
    let mut mayor = Browser::with(config).await;
    assert_eq!(mayor.state.load_countries().len(), 1, "the mistake is found before anybody chooses the country");
    let start = mayor.get("/").await;
    let page = mayor.post(&start, "/case", &[("country", "si"), ("path", "quick")]).await;
    assert_eq!(mayor.get("/healthz").await.text(), "degraded: these packs cannot be used: si\n");
    assert!(mayor.get("/about").await.says("Cannot be used at the moment"));
    std::fs::remove_dir_all(&folder).ok();
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        page.says("cannot be used at the moment") && !page.says("no rules for this country yet"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn what_an_answer_only_touches_is_not_said_as_if_it_were_the_answer() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "count", &["4"]).await;
    mayor.answer(&case, "past", &["small"]).await;
    let page = mayor.get(&format!("{case}/result")).await;
    assert!(page.says("To some degree: Few partners take part"), "{}", page.text());
    assert!(page.says("To some degree: The partners have little experience"), "{}", page.text());
    assert!(!page.says("hardly know each other") && !page.says("Only two or three") && !page.says("For two partners"));
}

#[tokio::test]
async fn what_nobody_answered_gives_no_star_and_rules_nothing_out_beside_the_questions() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let panel = |page: &super::browser::Page| {
        page.text().split("<aside").nth(1).unwrap().split("</aside>").next().unwrap().to_owned()
    };
    mayor.answer(&case, "track", &["service"]).await;
    let early = panel(&mayor.get(&case).await);
    assert!(!early.contains("tag recommended") && early.contains("Which form fits best shows"), "{early}");
    let out = early.split("tag excluded").nth(1).unwrap_or_default();
    assert!(!out.contains("Depends on this question"), "{out}");
    assert!(early.contains("We take for granted for now:"));

    for (question, answer) in [
        ("services", "social-assistance"),
        ("decides", "no"),
        ("owner", "partner"),
        ("staff", "partner"),
        ("count", "2"),
        ("host", "accepted"),
        ("invest", "none"),
        ("term", "long"),
        ("past", "small"),
    ] {
        mayor.answer(&case, question, &[answer]).await;
    }
    assert!(panel(&mayor.get(&case).await).contains("tag recommended"));
}

#[tokio::test]
async fn the_list_of_partners_offers_as_many_rows_as_there_will_be() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    let list = format!("{case}/q/partners");
    let rows = |page: super::browser::Page| page.field("rows").unwrap();
    assert_eq!(rows(mayor.get(&list).await), "2");
    mayor.answer(&case, "count", &["5"]).await;
    assert_eq!(rows(mayor.get(&list).await), "5");
    mayor.partners(&case, &[("Radyvyliv", "24500")]).await;
    assert_eq!(rows(mayor.get(&list).await), "5", "the empty ones are offered again, and an empty row is no partner");
    let many = mayor.begin("ua", "full").await;
    mayor.answer(&many, "count", &["500"]).await;
    assert_eq!(rows(mayor.get(&format!("{many}/q/partners")).await), "10", "more are added with the button");
}
