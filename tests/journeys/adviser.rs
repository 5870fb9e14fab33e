//! The legal adviser: reads the draft with its reasons, chooses a text, fills a blank, keeps a version, changes it, sees the
//! changes, signs off and downloads the Word file.

use super::mayor::begin;
use fantoccini::Locator;
use imc_tests::browser::{Browser, Setup, go, keys, open, press, text};
use imc_tests::program::Server;

#[tokio::test(flavor = "multi_thread")]
async fn an_adviser_takes_a_draft_from_the_first_reading_to_the_sign_off() {
    let server = Server::start();
    let browser = Browser::start(Setup::default()).await;
    let client = &browser.client;
    let case = begin(client, &server).await;
    let draft = format!("{case}/drafts/delegation/delegation/en");

    go(client, &draft).await;
    open(client, "#c14 details.why > summary").await;
    assert!(text(client).await.contains("Typical mistakes"));

    press(client, "#c14 a[href$='/clause/c14']").await;
    keys(client, "input[name=text][value=population]", " ").await;
    press(client, "button[value=text-main]").await;
    open(client, "#c14 details.why > summary").await;
    assert!(text(client).await.contains("chosen by the user"));

    go(client, &format!("{draft}/needs")).await;
    keys(client, "input[name='f.c24.retention']", "ten years").await;
    press(client, "main form button[type=submit]:not(.sr)").await;

    go(client, &format!("{draft}/versions")).await;
    keys(client, "#name", "First reading").await;
    press(client, "main form button[type=submit]").await;

    go(client, &format!("{draft}/clause/c25")).await;
    client.find(Locator::Css("#own")).await.unwrap().clear().await.unwrap();
    keys(client, "#own", "The Parties inform citizens together.").await;
    press(client, "button[value=own]").await;
    go(client, &format!("{draft}/compare?old=1&new=now")).await;
    assert!(!client.find_all(Locator::Css("ins")).await.unwrap().is_empty());
    assert!(text(client).await.contains("own wording"));

    go(client, &format!("{draft}/needs")).await;
    for tick in client.find_all(Locator::Css("input[name=point]")).await.unwrap() {
        tick.send_keys(" ").await.unwrap();
    }
    keys(client, "#by", "A. Lawyer").await;
    keys(client, "#reason", "checked against the acts").await;
    press(client, "fieldset.closing + p button").await;
    go(client, &format!("{draft}/versions")).await;
    keys(client, "#name", "For signature").await;
    press(client, "main form button[type=submit]").await;

    go(client, &format!("{draft}/versions/2/sign")).await;
    keys(client, "#name", "A. Lawyer").await;
    keys(client, "#role", "head of the legal office").await;
    for field in ["#open", "#read"] {
        keys(client, field, " ").await;
    }
    press(client, "button[value=sign]").await;
    assert!(text(client).await.contains("Signed off by A. Lawyer"));
    let words = client.find_all(Locator::Css("#v2 a[download]")).await.unwrap();
    assert_eq!(words.len(), 1, "the Word file is offered");
}
