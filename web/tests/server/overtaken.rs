//! What goes on behind a visitor's back: two windows, double presses, links that end, rules that are updated.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::{Browser, config};
use axum::http::StatusCode;
use imc::server::store::{NewEvent, Opened, Role, Token};
use imc_rules::Packs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[tokio::test]
async fn a_form_sent_twice_counts_once() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let address = format!("{case}/q/track");
    let page = mayor.get(&address).await;
    let seen = page.field("seen").unwrap();
    let fields = [("seen", seen.as_str()), ("answer", "service")];
    let once = mayor.post(&page, &address, &fields).await;
    let twice = mayor.post(&page, &address, &fields).await;
    assert_eq!((once.status, &once.address), (StatusCode::OK, &twice.address), "both lead to the next question");
    let token = Token::read(case.trim_start_matches("/case/")).unwrap();
    let Opened::Case(.., events) = mayor.state.store.open_case(&token).await.unwrap() else { panic!("no case") };
    assert_eq!(events.iter().filter(|e| e.subject == "track").count(), 1);
}

#[tokio::test]
async fn looking_at_the_result_never_needs_room_in_the_case() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    mayor.answer(&case, "track", &["service"]).await;
    let token = Token::read(case.trim_start_matches("/case/")).unwrap();
    let Opened::Case(stored, _, events) = mayor.state.store.open_case(&token).await.unwrap() else { panic!("no case") };
    let more = NewEvent { kind: "answer", subject: "count", value: "3", author: "" };
    let room = 10_000 - events.len();
    for chunk in vec![more; room].chunks(2_000) {
        mayor.state.store.append(&stored.id, chunk).await.unwrap();
    }
    assert_eq!(mayor.get(&format!("{case}/result")).await.status, StatusCode::OK);
    let page = mayor.get(&format!("{case}/q/track")).await;
    let refused = mayor.post(&page, &format!("{case}/q/track"), &[("answer", "project"), ("do", "confirm")]).await;
    assert_eq!(refused.status, StatusCode::INSUFFICIENT_STORAGE, "{}", refused.text());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_who_answer_an_open_question_at_once_do_not_overwrite_each_other_unseen() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    let address = format!("{case}/q/problem_text");
    let page = Arc::new(mayor.get(&address).await);
    let seen = page.field("seen").unwrap();
    let windows: Vec<_> = (0..8)
        .map(|n| {
            let (mut window, page, address, seen) = (mayor.clone(), page.clone(), address.clone(), seen.clone());
            tokio::spawn(async move {
                let words = format!("Words of window {n}.");
                window.post(&page, &address, &[("seen", &seen), ("answer", &words)]).await
            })
        })
        .collect();
    let mut asked = 0;
    for window in windows {
        asked += usize::from(window.await.unwrap().says("Somebody answered this meanwhile"));
    }
    assert_eq!(asked, 7, "all but the first are shown what the first one wrote");
}

#[tokio::test]
async fn an_answer_given_in_another_window_is_not_overwritten_unseen() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    let address = format!("{case}/q/problem_text");
    let here = mayor.get(&address).await;
    let there = mayor.get(&address).await;
    let seen = here.field("seen").unwrap();
    mayor.post(&there, &address, &[("seen", &seen), ("answer", "The deputy's words")]).await;
    let clash = mayor.post(&here, &address, &[("seen", &seen), ("answer", "The mayor's words")]).await;
    assert!(clash.says("Somebody answered this meanwhile"), "{}", clash.text());
    assert!(clash.says("The deputy&#39;s words") && clash.says("The mayor&#39;s words"), "both are shown");
    assert!(mayor.get(&format!("{case}/answers")).await.says("The deputy&#39;s words"), "nothing is lost");

    let chosen =
        [("seen", clash.field("seen").unwrap()), ("answer", "The mayor's words".into()), ("do", "confirm".into())];
    let chosen: Vec<(&str, &str)> = chosen.iter().map(|(n, v)| (*n, v.as_str())).collect();
    mayor.post(&clash, &address, &chosen).await;
    assert!(mayor.get(&format!("{case}/answers")).await.says("The mayor&#39;s words"));
}

#[tokio::test]
async fn a_link_past_its_day_says_so_and_the_case_stays() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let token = Token::read(case.trim_start_matches("/case/")).unwrap();
    let store = mayor.state.store.clone();
    let Opened::Case(stored, ..) = store.open_case(&token).await.unwrap() else { panic!("no case") };
    let reader = Token::random().unwrap();
    store.add_link(&stored.id, &reader, Role::Reader, "", Some(1)).await.unwrap();
    let mut councillor = mayor.stranger();
    let page = councillor.get(&format!("/case/{}/result", reader.as_str())).await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(page.says("This link has ended") && page.says("Ask the person who sent it") && page.says("class=\"btn"));
    assert_eq!(mayor.get(&case).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_link_that_was_cut_off_or_changed_opens_nothing_and_says_what_to_do() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    for wrong in [&case[..case.len() - 1], &format!("{case}0"), &case.to_uppercase().replace("/CASE", "/case")] {
        let page = mayor.get(wrong).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{wrong}");
        assert!(page.says("We cannot find this case") && page.says("64 letters and digits"));
    }
    for (rest, says) in [("q/nonsense", "There is no such question"), ("why/nonsense", "There is no such legal form")] {
        let page = mayor.get(&format!("{case}/{rest}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.says(says), "{rest}");
    }
    for odd in [
        "compare?forms=nonsense,,x&forms=",
        "money?running=-1&growth=x&units-99=5&key=nonsense",
        "what-if?a[]=1&%ff=%00",
    ] {
        assert_eq!(mayor.get(&format!("{case}/{odd}")).await.status, StatusCode::OK, "{odd}");
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

/// The country packs as files of a scratch folder, so that a test can update them.
struct Rules(PathBuf);

impl Rules {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("imc-rules-{}", Token::random().unwrap().as_str()));
        for pack in ["base", "ua"] {
            copy(
                &Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules/packs").join(pack),
                &folder.join("packs").join(pack),
            );
        }
        Self(folder)
    }

    fn update(&self, file: &str, change: impl Fn(String) -> String) {
        let path = self.0.join("packs/ua").join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        let changed = change(text.clone());
        assert_ne!(text, changed, "{file} is changed");
        std::fs::write(path, changed).unwrap();
    }

    /// A server with these rules and the database that all servers of this test share.
    async fn server(&self) -> Browser {
        let mut settings = config();
        settings.packs = Arc::new(Packs::open(self.0.join("packs")).unwrap());
        settings.database = Some(format!("sqlite://{}?mode=rwc", self.0.join("imc.db").display()));
        Browser::with(settings).await
    }
}

impl Drop for Rules {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

#[tokio::test]
async fn updated_rules_are_told_with_what_they_change_and_the_way_on() {
    let rules = Rules::new();
    let mut mayor = rules.server().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "services", &["social-assistance"]).await;
    let result = mayor.get(&format!("{case}/result")).await;
    assert!(!result.says("New since"), "nothing is new yet");
    assert!(result.says("We recommend: Delegation") || result.says("Delegation"), "{}", result.text());

    rules.update("pack.toml", |text| text.replace("version = \"2026.1.0\"", "version = \"2026.2.0\""));
    let mut later = rules.server().await;
    let result = later.get(&format!("{case}/result")).await;
    assert!(result.says("(version 2026.1.0, now 2026.2.0)") && result.says("Your result is the same as before"));

    rules.update("rules/admissibility.rhai", |text| {
        text + "\nrule \"ua-test-delegation\" \"Delegation was closed\" {\n    cite(\"law-1508\", \"10\");\n    \
                standing(\"unsure\");\n    exclude(delegation, \"Delegation was closed by a later act.\");\n}\n"
    });
    let mut still_later = rules.server().await;
    let overview = still_later.get(&case).await;
    assert!(overview.says("The rules were updated since you last saw the result"));
    let result = still_later.get(&format!("{case}/result")).await;
    assert!(result.says("Your answers are as you gave them") && result.says("Forms that move"), "{}", result.text());
    let news = result.text().split("id=\"news\"").nth(1).unwrap().split("</section>").next().unwrap().to_owned();
    assert!(news.contains("Delegation") && news.contains("Ruled out"), "{news}");
    still_later.answer(&case, "decides", &["no"]).await;
    assert!(still_later.get(&format!("{case}/result")).await.says("New since"), "an answer does not hide it");

    let result = still_later.get(&format!("{case}/result")).await;
    let result = still_later.post(&result, &format!("{case}/seen"), &[]).await;
    assert!(!result.says("New since") && result.says("Ruled out by law"));
}

#[tokio::test]
async fn an_answer_that_new_rules_cannot_read_is_kept_and_named() {
    let rules = Rules::new();
    let mut mayor = rules.server().await;
    let case = mayor.begin("ua", "quick").await;
    let token = Token::read(case.trim_start_matches("/case/")).unwrap();
    let store = mayor.state.store.clone();
    let Opened::Case(stored, ..) = store.open_case(&token).await.unwrap() else { panic!("no case") };
    let old =
        imc::server::store::NewEvent { kind: "answer", subject: "track", value: "\"an-option-of-old\"", author: "" };
    store.append(&stored.id, &[old]).await.unwrap();
    let answers = mayor.get(&format!("{case}/answers")).await;
    assert!(answers.says("one answer can no longer be read") && answers.says("track"), "{}", answers.text());
    for page in ["", "/result", "/q/track", "/what-if", "/paper"] {
        assert_eq!(mayor.get(&format!("{case}{page}")).await.status, StatusCode::OK, "{page}");
    }
}
