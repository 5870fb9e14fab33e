//! What a visitor sees when something is wrong: an explanation and a way on, and nothing is lost.

use super::mayor::SUBMIT;
use fantoccini::Locator;
use imc_tests::browser::{Browser, Setup, go, keys, press, text};
use imc_tests::program::Server;

#[tokio::test(flavor = "multi_thread")]
async fn wrong_input_is_named_at_the_field_and_kept() {
    let server = Server::start();
    let browser = Browser::start(Setup::default()).await;
    let client = &browser.client;
    go(client, &server.url).await;
    client.find(Locator::Css("select[name=country]")).await.unwrap().select_by_value("ua").await.unwrap();
    press(client, "form.start button").await;
    let case = client.current_url().await.unwrap().to_string();

    go(client, &format!("{case}/q/count")).await;
    keys(client, "#answer", "minus three").await;
    press(client, SUBMIT).await;
    let field = client.find(Locator::Css("#answer[aria-invalid='true']")).await.unwrap();
    assert_eq!(field.prop("value").await.unwrap().as_deref(), Some("minus three"));

    // Hostile text is shown as text.
    let hostile = "<script>document.title='taken'</script>\"'&";
    go(client, &format!("{case}/q/problem_text")).await;
    keys(client, "#answer", hostile).await;
    press(client, SUBMIT).await;
    go(client, &format!("{case}/answers")).await;
    assert!(text(client).await.contains(hostile), "{}", text(client).await);
    assert_ne!(client.title().await.unwrap(), "taken");
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_addresses_explain_and_offer_a_way_on() {
    let server = Server::start();
    let browser = Browser::start(Setup::default()).await;
    let client = &browser.client;
    for path in [
        "/nothing-here",
        "/case/0000000000000000000000000000000000000000000000000000000000000000",
        "/case/short/result",
    ] {
        go(client, &format!("{}{path}", server.url)).await;
        let said = text(client).await;
        assert!(!said.trim().is_empty(), "{path}");
        let ways = client.find_all(Locator::Css("main a[href]")).await.unwrap();
        assert!(!ways.is_empty(), "{path} offers no way on:\n{said}");
    }
}
