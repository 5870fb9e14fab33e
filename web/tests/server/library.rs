//! The library of real cooperations and the pages to read, in the language of the reader.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::Browser;
use axum::http::StatusCode;

#[tokio::test]
async fn the_library_is_the_one_that_stands_with_the_rules() {
    let mut reader = Browser::new().await;
    let page = reader.get("/practices?country=MK&q=veles").await;
    assert!(page.says("A town lends its specialists") && page.says("North Macedonia"), "{}", page.text());
    let page = reader.get("/practices/mk-veles-caska").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("Veles had the specialists") && page.says("municipal-cooperation.org"));
    assert_eq!(reader.get("/practices/none").await.status, StatusCode::NOT_FOUND);
}

/// What stands inside `main`; the frame names all languages in their own words.
fn content(page: &str) -> &str {
    page.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).unwrap().0
}

#[tokio::test]
async fn no_story_and_no_page_to_read_falls_back_to_english() {
    let mut reader = Browser::new().await;
    let practices: Vec<String> = reader.state.packs().practices().unwrap().into_iter().map(|p| p.id).collect();
    let learn = ["why", "forms", "money", "keys", "steps", "readiness", "risks", "control", "glossary"];
    let mut addresses: Vec<String> = practices.iter().map(|id| format!("/practices/{id}")).collect();
    addresses.extend(learn.map(|page| format!("/learn/{page}")));
    addresses.push("/practices".to_owned());
    assert!(addresses.len() >= 60);
    for language in ["uk", "fr"] {
        reader.language = language.into();
        for address in &addresses {
            let page = reader.get(address).await;
            assert_eq!(page.status, StatusCode::OK, "{address}");
            assert!(page.says(&format!("<html lang=\"{language}\"")), "{address} is not in {language}");
            assert!(!content(&page.text()).contains("lang=\"en\""), "{address} has English in {language}");
        }
    }
}

#[tokio::test]
async fn words_are_found_in_the_language_of_the_reader_with_or_without_accents() {
    let mut reader = Browser::new().await;
    for (language, typed, title) in [
        ("uk", "полігон березівка", "Спільна оплата міського полігона"),
        ("uk", "північна македонія велес", "Місто ділиться фахівцями"),
        ("fr", "foret zurich", "Plusieurs forêts, un seul forestier"),
        ("fr", "slovaquie agees", "Quinze villages"),
        ("fr", "croatie ile krk", "Une île qui a continué"),
        ("fr", "hlukhiv", "Partager le coût de la décharge"),
    ] {
        reader.language = language.into();
        let typed: String = form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        let page = reader.get(&format!("/practices?q={typed}")).await;
        assert!(page.says(title), "{typed}: {}", content(&page.text()));
    }
    let page = reader.get("/practices?q=aeroport").await;
    assert!(!page.says("<table"), "nobody shares an airport: {}", content(&page.text()));
}

#[tokio::test]
async fn countries_stand_in_the_order_of_the_alphabet() {
    let mut reader = Browser::new().await;
    for (language, names) in [
        ("uk", ["Велика Британія", "Іспанія", "Молдова", "Україна"]),
        ("fr", ["Espagne", "États-Unis", "Finlande", "Ukraine"]),
    ] {
        reader.language = language.into();
        let page = reader.get("/practices").await.text();
        let places = names.map(|name| page.find(&format!(">{name}</option>")).expect(name));
        assert!(places.is_sorted(), "{names:?} stand at {places:?}");
    }
}

#[tokio::test]
async fn what_was_seen_of_the_law_is_told_in_the_language_of_its_country() {
    let mut reader = Browser::new().await;
    for (language, country, words) in [("fr", "fr", "aucun de ses articles"), ("uk", "ua", "жодного акта повністю")]
    {
        reader.language = language.into();
        let page = reader.get("/about").await.text();
        let row = page.split(&format!("id=\"pack-{country}\"")).nth(1).unwrap().split("</tr>").next().unwrap();
        assert!(row.contains(words) && !row.contains("lang=\"en\""), "{row}");
        let case = reader.begin(country, "quick").await;
        reader.answer(&case, "track", &["service"]).await;
        let result = reader.get(&format!("{case}/result")).await;
        assert!(result.says(&format!("href=\"/about#pack-{country}\"")), "{}", result.text());
    }
}
