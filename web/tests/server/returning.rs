//! Coming back: cases that a browser remembers, links by mail, and limits on both.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::{Browser, config};
use super::mailbox::Mailbox;
use axum::http::{StatusCode, header};
use imc::server::MailSettings;

#[tokio::test]
async fn a_browser_lists_the_cases_it_opened_and_forgets_them_when_told() {
    let mut mayor = Browser::new().await;
    let first = mayor.begin("ua", "quick").await;
    mayor.answer(&first, "track", &["service"]).await;
    mayor.answer(&first, "services", &["water-supply"]).await;
    let second = mayor.begin("md", "quick").await;
    let page = mayor.get("/cases").await;
    assert!(page.says(&format!("href=\"{first}\"")) && page.says(&format!("href=\"{second}\"")), "{}", page.text());
    assert!(page.says("In progress") && page.says("Not started") && page.says("Drinking water"));
    assert!(page.headers[header::CACHE_CONTROL] == "no-store");

    let mut neighbour = mayor.stranger();
    let page = neighbour.get("/cases").await;
    assert!(page.says("No case was opened in this browser") && !page.says(&first));
    assert!(!neighbour.get("/").await.says("href=\"/cases\""), "nothing to list, nothing in the menu");
    neighbour.get(&format!("{first}/result")).await;
    assert!(neighbour.get("/cases").await.says(&format!("href=\"{first}\"")), "whoever opens a link comes back to it");

    let page = mayor.get("/cases").await;
    let page = mayor.post(&page, "/cases", &[("forget", first.trim_start_matches("/case/"))]).await;
    assert!(!page.says(&format!("href=\"{first}\"")) && page.says(&format!("href=\"{second}\"")));
    let page = mayor.post(&page, "/cases", &[("forget", "all")]).await;
    assert!(page.says("No case was opened in this browser"));
    assert_eq!(mayor.get(&first).await.status, StatusCode::OK, "the case itself stays");
}

#[tokio::test]
async fn a_deleted_case_leaves_the_list() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let page = mayor.get(&format!("{case}/delete")).await;
    let mut other = mayor.stranger();
    other.get(&case).await;
    mayor.post(&page, &format!("{case}/delete"), &[]).await;
    assert!(mayor.get("/cases").await.says("No case was opened in this browser"));
    assert!(other.get("/cases").await.says("We cannot find this case"), "somebody else is told");
    other.get(&case).await;
    assert!(other.get("/cases").await.says("No case was opened in this browser"));
}

#[tokio::test]
async fn the_link_comes_by_mail_when_asked_for_and_the_address_is_kept_nowhere() {
    let mailbox = Mailbox::open().await;
    let mut settings = config();
    settings.public_url = Some("https://imc.example".into());
    settings.mail = Some(MailSettings { server: mailbox.address(), from: "IMC <noreply@imc.example>".into() });
    let mut mayor = Browser::with(settings).await;
    mayor.language = "uk".into();
    let case = mayor.begin("ua", "quick").await;
    assert!(mayor.get(&case).await.says(&format!("href=\"{case}/mail\"")));
    let page = mayor.get(&format!("{case}/mail")).await;
    assert!(page.says("Ми не зберігаємо адресу"));
    assert!(mailbox.received().is_empty(), "nothing is sent before somebody asks");

    for wrong in ["", "mayor", "mayor@example.org\r\nBcc: all@example.org", "a@b, c@d"] {
        let page = mayor.post(&page, &format!("{case}/mail"), &[("address", wrong)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(page.says("aria-invalid=\"true\""));
    }
    assert!(mailbox.received().is_empty());

    let old = mayor.post_raw(&format!("{case}/mail"), &[("address", "mayor@example.org")]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY, "the form of an old page");
    assert!(old.says("value=\"mayor@example.org\"") && !old.says("aria-invalid") && mailbox.received().is_empty());

    let sent = mayor.post(&page, &format!("{case}/mail"), &[("address", "mayor@example.org")]).await;
    assert!(sent.says("Лист надіслано") && !sent.says("mayor@example.org"), "{}", sent.text());
    let mails = mailbox.received();
    assert_eq!(mails.len(), 1);
    assert_eq!(mails[0].to, ["<mayor@example.org>"]);
    assert!(mails[0].text().contains(&format!("https://imc.example{case}")), "{}", mails[0].text());
    assert!(mails[0].text().contains("Посилання таємне"));
}

#[tokio::test]
async fn mails_are_limited_and_the_page_says_when_to_come_back() {
    let mailbox = Mailbox::open().await;
    let mut settings = config();
    settings.public_url = Some("https://imc.example".into());
    settings.mail = Some(MailSettings { server: mailbox.address(), from: "noreply@imc.example".into() });
    let mut mayor = Browser::with(settings).await;
    let case = mayor.begin("ua", "quick").await;
    let page = mayor.get(&format!("{case}/mail")).await;
    let mut last = None;
    for n in 0..6 {
        let address = format!("mayor{n}@example.org");
        last = Some(mayor.post(&page, &format!("{case}/mail"), &[("address", &address)]).await);
    }
    let last = last.unwrap();
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(last.says("That was a lot at once") && last.says("in 10 minutes"), "{}", last.text());
    assert_eq!(last.headers[header::RETRY_AFTER].to_str().unwrap().parse::<u32>().unwrap() / 60, 9);
    assert_eq!(mailbox.received().len(), 5);
    for (language, again, back) in [
        ("en", "Try again", "Back to your case"),
        ("uk", "Спробувати ще раз", "Назад до справи"),
        ("fr", "Réessayer", "Retour au dossier"),
    ] {
        mayor.language = language.into();
        let last = mayor.post(&page, &format!("{case}/mail"), &[("address", "mayor@example.org")]).await;
        assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
        let ways = [format!("href=\"{case}/mail\">{again}<"), format!("href=\"{case}\">{back}<")];
        assert!(ways.iter().all(|way| last.says(way)), "{}", last.text());
    }
}

#[tokio::test]
async fn who_asks_for_papers_without_end_is_led_back_to_the_paper_asked_for() {
    let mut machine = Browser::new().await;
    let case = machine.begin("ua", "quick").await;
    let paper = format!("{case}/draft/nothing?format=docx&lang=uk");
    // On a slow machine some of them are allowed again meanwhile.
    let mut last = machine.get(&paper).await;
    for _ in 0..400 {
        if last.status == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
        assert_eq!(last.status, StatusCode::NOT_FOUND);
        last = machine.get(&paper).await;
    }
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(last.says(&format!("href=\"{case}/draft/nothing?format=docx&amp;lang=uk\">Try again<")), "{}", last.text());
}

#[tokio::test]
async fn without_a_mail_server_no_mail_is_offered() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    assert!(!mayor.get(&case).await.says("/mail\""));
    assert_eq!(mayor.get(&format!("{case}/mail")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_mail_server_that_is_away_is_explained() {
    let mut settings = config();
    settings.public_url = Some("https://imc.example".into());
    // Port 9 of the loopback: nobody listens there.
    settings.mail = Some(MailSettings { server: "smtp://127.0.0.1:9".into(), from: "noreply@imc.example".into() });
    let mut mayor = Browser::with(settings).await;
    let case = mayor.begin("ua", "quick").await;
    let page = mayor.get(&format!("{case}/mail")).await;
    let page = mayor.post(&page, &format!("{case}/mail"), &[("address", "mayor@example.org")]).await;
    assert_eq!(page.status, StatusCode::BAD_GATEWAY);
    assert!(page.says("The mail could not be sent") && page.says(&format!("href=\"{case}\"")));
}

#[tokio::test]
async fn a_pressed_twice_beginning_is_one_case() {
    let mut mayor = Browser::new().await;
    let start = mayor.get("/").await;
    let once = mayor.post(&start, "/case", &[("country", "ua")]).await;
    let twice = mayor.post(&start, "/case", &[("country", "ua")]).await;
    assert_eq!(once.address, twice.address);
    let again = mayor.begin("ua", "quick").await;
    assert_ne!(once.address, again, "a new page begins a new case");
}

#[tokio::test]
async fn who_begins_cases_without_end_is_asked_to_wait() {
    let mut machine = Browser::new().await;
    let mut status = StatusCode::OK;
    for _ in 0..130 {
        let start = machine.get("/").await;
        let token = start.field("form_token").unwrap();
        status = machine.post_raw("/case", &[("form_token", &token), ("country", "ua")]).await.status;
        if status == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
    }
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
}
