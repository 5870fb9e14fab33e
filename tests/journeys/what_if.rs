//! A mayor tries other answers: with the keyboard alone the result moves without a new page.

use crate::mayor::{SUBMIT, begin};
use fantoccini::{Client, Locator};
use imc_tests::browser::{Browser, Setup, go, keys, press};
use imc_tests::program::Server;
use std::time::{Duration, Instant};

/// What the tried answers lead to. Asked in one step, for the part of the page may be replaced at any time.
async fn tried(client: &Client) -> String {
    let said = client.execute("return document.getElementById('tried').innerText", Vec::new()).await.unwrap();
    said.as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn other_answers_are_tried_by_keyboard_without_a_new_page() {
    let server = Server::start();
    let browser = Browser::start(Setup { window: Some((1200, 900)), ..Setup::default() }).await;
    let client = &browser.client;
    let case = begin(client, &server).await;
    for (question, answer) in [("track", "service"), ("host", "accepted"), ("owner", "partner")] {
        go(client, &format!("{case}/q/{question}")).await;
        keys(client, &format!("input[name=answer][value='{answer}']"), " ").await;
        press(client, SUBMIT).await;
    }
    go(client, &format!("{case}/what-if")).await;
    assert!(!tried(client).await.contains("These are not your answers"));
    // The page is marked; a new page would lose the mark.
    client.execute("document.body.dataset.mark = 'same page'", Vec::new()).await.unwrap();
    keys(client, "input[name=host][value='accepted']", "\u{e015}").await;

    let started = Instant::now();
    while !tried(client).await.contains("These are not your answers") {
        assert!(started.elapsed() < Duration::from_secs(20), "nothing moved: {}", tried(client).await);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let mark = client.execute("return document.body.dataset.mark", Vec::new()).await.unwrap();
    assert_eq!(mark.as_str(), Some("same page"));
    let said = client.find(Locator::Id("tried-said")).await.unwrap().prop("textContent").await.unwrap().unwrap();
    assert!(said.contains("First with these answers"), "a screen reader hears `{said}`");
    let focused = client.execute("return document.activeElement.name", Vec::new()).await.unwrap();
    assert_eq!(focused.as_str(), Some("host"), "the keyboard stays where it was");
    assert!(client.current_url().await.unwrap().query().is_some_and(|query| query.contains("host=")));

    press(client, "#tried form button").await;
    let question = client.current_url().await.unwrap().path().to_owned();
    assert!(question.ends_with("/q/host") || question.ends_with("/what-if"), "{question}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_works_by_a_button_with_javascript_off() {
    let server = Server::start();
    let browser = Browser::start(Setup { without_scripts: true, ..Setup::default() }).await;
    let client = &browser.client;
    let case = begin(client, &server).await;
    go(client, &format!("{case}/q/host")).await;
    keys(client, "input[name=answer][value='accepted']", " ").await;
    press(client, SUBMIT).await;
    go(client, &format!("{case}/what-if")).await;
    keys(client, "input[name=host][value='none']", " ").await;
    press(client, "form[data-live] button[type=submit]").await;
    assert!(tried(client).await.contains("These are not your answers"));
}
