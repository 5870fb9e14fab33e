//! Several municipalities on one case.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::{Browser, Page};
use axum::http::StatusCode;

/// Links of the invited, in the order of their seats.
fn links(page: &Page) -> Vec<String> {
    let text = page.text();
    let values = text.split("readonly value=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    values.map(|link| link[link.find("/case/").unwrap()..].to_owned()).collect()
}

#[tokio::test]
async fn invited_municipalities_say_what_matters_and_see_what_all_can_accept() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "track", &["service"]).await;
    mayor.answer(&case, "decides", &["no"]).await;
    let group = format!("{case}/group");
    assert!(mayor.get(&group).await.says("At least two of you"));

    let address = format!("{case}/partners");
    for name in ["Pyriatyn", "<b>Hrebinka</b>"] {
        let page = mayor.get(&address).await;
        assert_eq!(mayor.post(&page, &address, &[("name", name)]).await.status, StatusCode::OK);
    }
    let seats = links(&mayor.get(&address).await);
    assert_eq!(seats.len(), 2);
    for (link, order) in seats.iter().zip([["theme-control", "theme-money"], ["theme-money", "theme-control"]]) {
        let mut partner = mayor.stranger();
        let page = partner.get(&format!("{link}/part")).await;
        let told = partner
            .post(&page, &format!("{link}/part"), &[(order[0], "most"), (order[1], "least"), ("population", "12 000")])
            .await;
        assert_eq!(told.status, StatusCode::OK, "{}", told.text());
    }

    let view = mayor.get(&group).await;
    assert_eq!(view.status, StatusCode::OK);
    assert!(view.says("Pyriatyn") && view.says("&lt;b&gt;Hrebinka") && !view.says("<b>Hrebinka"));
    assert!(view.says("all can accept") || view.says("no form without an objection"), "{}", view.text());
    assert!(["Wants it", "Accepts it", "Objects"].iter().any(|word| view.says(word)));
    // A reader sees the same.
    let seen = mayor.stranger().get(&format!("{}/group", seats[0])).await;
    assert_eq!(seen.status, StatusCode::OK);
}
