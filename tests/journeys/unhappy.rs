//! What a visitor sees when something is wrong: an explanation and a way on, and nothing is lost.

use fantoccini::{Client, Locator};
use imc_tests::browser::{Browser, Setup, patiently, press};
use imc_tests::program::Server;
use std::time::{Duration, Instant};

async fn text(client: &Client) -> String {
    client.find(Locator::Css("main")).await.unwrap().text().await.unwrap()
}

async fn submit(client: &Client) {
    client
        .find(Locator::Css("main form button[type=submit]:not(.sr):not([name])"))
        .await
        .unwrap()
        .click()
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_input_is_named_at_the_field_and_kept() {
    patiently(wrong_input).await;
}

async fn wrong_input() {
    let server = Server::start();
    let browser = Browser::start(Setup::default()).await;
    let client = &browser.client;
    client.goto(&server.url).await.unwrap();
    client.find(Locator::Css("select[name=country]")).await.unwrap().select_by_value("ua").await.unwrap();
    press(client, "form.start button").await;
    let case = client.current_url().await.unwrap().to_string();

    client.goto(&format!("{case}/q/count")).await.unwrap();
    client.find(Locator::Id("answer")).await.unwrap().send_keys("minus three").await.unwrap();
    submit(client).await;
    let field = client
        .wait()
        .at_most(Duration::from_secs(20))
        .for_element(Locator::Css("#answer[aria-invalid='true']"))
        .await
        .unwrap();
    assert_eq!(field.prop("value").await.unwrap().as_deref(), Some("minus three"));

    // Hostile text is shown as text.
    let hostile = "<script>document.title='taken'</script>\"'&";
    client.goto(&format!("{case}/q/problem_text")).await.unwrap();
    client.find(Locator::Id("answer")).await.unwrap().send_keys(hostile).await.unwrap();
    submit(client).await;
    let started = Instant::now();
    while client.current_url().await.unwrap().path().ends_with("/problem_text") {
        assert!(started.elapsed() < Duration::from_secs(20), "the text was not taken");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    client.goto(&format!("{case}/answers")).await.unwrap();
    assert!(text(client).await.contains(hostile), "{}", text(client).await);
    assert_ne!(client.title().await.unwrap(), "taken");
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_addresses_explain_and_offer_a_way_on() {
    patiently(unknown_addresses).await;
}

async fn unknown_addresses() {
    let server = Server::start();
    let browser = Browser::start(Setup::default()).await;
    let client = &browser.client;
    for path in [
        "/nothing-here",
        "/case/0000000000000000000000000000000000000000000000000000000000000000",
        "/case/short/result",
    ] {
        client.goto(&format!("{}{path}", server.url)).await.unwrap();
        let said = text(client).await;
        assert!(!said.trim().is_empty(), "{path}");
        let ways = client.find_all(Locator::Css("main a[href]")).await.unwrap();
        assert!(!ways.is_empty(), "{path} offers no way on:\n{said}");
    }
}
