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

    mayor.partners(&case, &[("Lubny", "44000"), ("Pyriatyn", "16000"), ("Chornukhy", "5000")]).await;
    let page = mayor.get(&address).await;
    mayor.post(&page, &format!("{case}/settings"), &[("initiator", "Lubny")]).await;
    let view = mayor.get(&group).await;
    assert!(view.says("Have not said yet what matters to them: Lubny, Chornukhy"), "{}", view.text());
    assert_eq!(view.status, StatusCode::OK);
    assert!(view.says("Pyriatyn") && view.says("&lt;b&gt;Hrebinka") && !view.says("<b>Hrebinka"));
    assert!(
        view.says("2 of 4 municipalities") && (view.says("suits all of you") || view.says("suit every one of you")),
        "{}",
        view.text()
    );
    assert!(["Suits it best", "Suits it", "Suits it badly"].iter().any(|word| view.says(word)));
    // The invited see the same; who only reads does not see what each said for itself.
    let seen = mayor.stranger().get(&format!("{}/group", seats[0])).await;
    assert_eq!(seen.status, StatusCode::OK);
}

/// Invites a municipality and returns its link.
async fn invite(mayor: &mut Browser, case: &str, name: &str) -> String {
    let address = format!("{case}/partners");
    let page = mayor.get(&address).await;
    let page = mayor.post(&page, &address, &[("name", name)]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    links(&page).pop().unwrap()
}

#[tokio::test]
async fn two_people_at_one_link_do_not_erase_each_other() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let part = format!("{}/part", invite(&mut mayor, &case, "Krupets").await);
    let (mut head, mut deputy) = (mayor.stranger(), mayor.stranger());
    let (first, second) = (head.get(&part).await, deputy.get(&part).await);
    let fields = |page: &Page, population: &'static str| {
        [("seen", page.field("seen").unwrap()), ("population", population.into())]
    };
    async fn send(who: &mut Browser, page: &Page, part: &str, fields: [(&str, String); 2]) -> Page {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        who.post(page, part, &fields).await
    }
    assert_eq!(send(&mut head, &first, &part, fields(&first, "6 000")).await.status, StatusCode::OK);
    // A change of the case elsewhere is no clash, and neither is the same form pressed twice.
    mayor.answer(&case, "track", &["service"]).await;
    assert_eq!(send(&mut head, &first, &part, fields(&first, "6 000")).await.status, StatusCode::OK);

    let clash = send(&mut deputy, &second, &part, fields(&second, "7 100")).await;
    assert_eq!(clash.status, StatusCode::CONFLICT);
    assert!(
        clash.says("saved this part meanwhile") && clash.says("6,000") && clash.says("value=\"7 100\""),
        "{}",
        clash.text()
    );
    assert!(head.get(&part).await.says("value=\"6,000\""), "what was saved first stands");
    assert_eq!(send(&mut deputy, &clash, &part, fields(&clash, "7 100")).await.status, StatusCode::OK);
    assert!(head.get(&part).await.says("value=\"7,100\""), "saved again, it replaces the other");
}

#[tokio::test]
async fn figures_are_taken_over_without_losing_the_rest_of_the_list() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    let list = format!("{case}/q/partners");
    let page = mayor.get(&list).await;
    let rows = [
        ("rows", "2"),
        ("row-0-name", "Krupets"),
        ("row-0-population", "5000"),
        ("row-0-revenue", "1250000"),
        ("row-0-borders", "Radyvyliv"),
        ("row-1-name", "Radyvyliv"),
        ("row-1-population", "24500"),
    ];
    mayor.post(&page, &list, &rows).await;
    for (name, people) in [("krupets", "6 000"), ("Kozyn", "9 300")] {
        let part = format!("{}/part", invite(&mut mayor, &case, name).await);
        let mut partner = mayor.stranger();
        let page = partner.get(&part).await;
        partner.post(&page, &part, &[("population", people)]).await;
    }
    let address = format!("{case}/partners");
    let page = mayor.get(&address).await;
    let preview = mayor.post(&page, &address, &[("do", "take-over")]).await;
    assert!(preview.says("Answer so far") && preview.says("value=\"confirm\""), "{}", preview.text());
    assert!(mayor.get(&list).await.says("value=\"5,000\""), "nothing is saved before it is confirmed");

    let hidden = preview.text();
    let hidden: Vec<(String, String)> = hidden
        .split("type=\"hidden\" name=\"")
        .skip(1)
        .filter_map(|rest| rest.split_once("\" value=\""))
        .map(|(name, rest)| (name.to_owned(), rest.split('"').next().unwrap().to_owned()))
        .filter(|(name, _)| name != "form_token")
        .collect();
    let mut fields: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("do", "confirm"));
    assert_eq!(mayor.post(&preview, &list, &fields).await.status, StatusCode::OK);
    let page = mayor.get(&list).await;
    for kept in ["Krupets", "6,000", "1,250,000", "Radyvyliv", "24,500", "Kozyn", "9,300"] {
        assert!(page.says(&format!("value=\"{kept}\"")), "{kept}: {}", page.text());
    }
    assert!(!page.says("value=\"5,000\"") && !page.says("value=\"krupets\""), "one row for each municipality");
}

#[tokio::test]
async fn an_invitation_that_cannot_be_says_why_and_a_double_press_invites_once() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "quick").await;
    let address = format!("{case}/partners");
    let page = mayor.get(&address).await;
    for _ in 0..2 {
        let page = mayor.post(&page, &address, &[("name", "Krupets")]).await;
        assert_eq!((page.status, links(&page).len()), (StatusCode::OK, 1));
    }
    let long = "x".repeat(121);
    for (name, problem) in
        [(" ", "Write the name"), (long.as_str(), "120 characters"), ("KRUPETS ", "is invited already")]
    {
        let page = mayor.get(&address).await;
        let page = mayor.post(&page, &address, &[("name", name)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.says("id=\"name-error\"") && page.says(problem), "{}", page.text());
        assert!(page.says(&format!("id=\"name\" name=\"name\" value=\"{}\"", name.trim())), "what was typed stays");
    }
    for n in 2..=60 {
        invite(&mut mayor, &case, &format!("Municipality {n}")).await;
    }
    let page = mayor.get(&address).await;
    let page = mayor.post(&page, &address, &[("name", "One more")]).await;
    assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.says("60 municipalities are invited"));
    // Who is uninvited makes room.
    let same = mayor.post(&page, &address, &[("do", "remove-4294967295")]).await;
    assert_eq!(same.status, StatusCode::OK, "nobody has this number");
    let page = mayor.post(&page, &address, &[("do", "remove-1")]).await;
    assert_eq!(links(&page).len(), 59);
    invite(&mut mayor, &case, "One more").await;
}

#[tokio::test]
async fn who_is_in_the_list_is_invited_with_one_button_and_finds_its_figures() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.partners(&case, &[("Radyvyliv", "24500"), ("Krupets & Sons", "6000")]).await;
    let address = format!("{case}/partners");
    let page = mayor.get(&address).await;
    assert!(page.says("value=\"Radyvyliv\"") && page.says("Invite Krupets &amp; Sons"), "{}", page.text());
    let page = mayor.post(&page, &address, &[("name", "Krupets & Sons")]).await;
    assert!(!page.says("Invite Krupets"), "invited once");
    let link = links(&page).pop().unwrap();
    let mut partner = mayor.stranger();
    let part = partner.get(&format!("{link}/part")).await;
    assert!(part.says("name=\"population\" value=\"6,000\""), "{}", part.text());
    assert!(mayor.get(&address).await.says("Waiting for an answer"), "nothing is said before the partner says it");
}

#[tokio::test]
async fn the_invited_see_who_invites_to_what_and_what_is_still_open() {
    let mut mayor = Browser::new().await;
    let case = mayor.begin("ua", "full").await;
    mayor.answer(&case, "services", &["social-assistance"]).await;
    mayor.partners(&case, &[("Radyvyliv", "24500"), ("Krupets", "6000")]).await;
    let address = format!("{case}/partners");
    let page = mayor.get(&address).await;
    assert!(page.says("Invite Radyvyliv"));
    let own = [("initiator", "Radyvyliv"), ("then", "partners")];
    let page = mayor.post(&page, &format!("{case}/settings"), &own).await;
    assert!(page.address.ends_with("/partners") && !page.says("Invite Radyvyliv"), "{}", page.text());
    assert!(page.says("24,500") && page.says("6,000&nbsp;*"), "all are in the table, with who said what");

    let part = format!("{}/part", invite(&mut mayor, &case, "Krupets").await);
    let mut partner = mayor.stranger();
    let page = partner.get(&part).await;
    for words in ["Radyvyliv invites you", "Social assistance", "Taking part: Radyvyliv, Krupets", "about ten minutes"]
    {
        assert!(page.says(words), "{words}: {}", page.text());
    }
    assert!(page.says("Please confirm or correct them") && !page.says("Saved, thank you"));

    let fields =
        [("seen", page.field("seen").unwrap()), ("population", "6 000".into()), ("theme-money", "most".into())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let saved = partner.post(&page, &part, &fields).await;
    assert!(saved.says("Saved, thank you.") && saved.says("how much 7 themes matter to you"), "{}", saved.text());
    assert!(!partner.get(&part).await.says("Saved, thank you"), "said once");
    assert!(mayor.get(&address).await.says("class=\"tag in-progress\""));

    let seen = saved.field("seen").unwrap();
    let done = [("seen", seen.as_str()), ("population", "6 000"), ("theme-money", "most"), ("do", "done")];
    let saved = partner.post(&saved, &part, &done).await;
    assert!(saved.says("Your part is complete"), "{}", saved.text());
    let page = mayor.get(&address).await;
    assert!(page.says("✓ Complete") && page.says("how much 7 themes matter to you"), "{}", page.text());
    assert!(mayor.get(&case).await.says("Complete · 1 of 1"));
}
