//! What a legal adviser does with a draft.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::browser::{Browser, Page};
use axum::http::StatusCode;
use std::io::Read;

const DRAFT: &str = "drafts/delegation/delegation/en";

/// A case with two named municipalities, and the address of its delegation agreement in English.
async fn desk(adviser: &mut Browser) -> String {
    let case = adviser.begin("ua", "full").await;
    adviser.answer(&case, "track", &["service"]).await;
    adviser.answer(&case, "services", &["social-assistance"]).await;
    adviser.partners(&case, &[("Radyvyliv", "24500"), ("Krupets", "")]).await;
    format!("{case}/{DRAFT}")
}

/// Posts to a page of the draft what its form says, with the number of the last event it knew.
async fn act(adviser: &mut Browser, page: &Page, address: &str, fields: &[(&str, &str)]) -> Page {
    let seen = page.field("seen").unwrap_or_default();
    let mut all = vec![("seen", seen.as_str())];
    all.extend_from_slice(fields);
    adviser.post(page, address, &all).await
}

fn words(file: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let mut text = String::new();
    for i in 0..archive.len() {
        let mut part = archive.by_index(i).unwrap();
        if part.name().unwrap().ends_with(".xml") {
            part.read_to_string(&mut text).unwrap();
        }
    }
    text
}

fn without_tags(xml: &str) -> String {
    xml.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect()
}

#[tokio::test]
async fn the_draft_is_read_clause_by_clause_with_its_reasons() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let page = adviser.get(&draft).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    for expected in [
        "AGREEMENT ON THE DELEGATION OF TASKS",
        "Why is this here?",
        "Typical mistakes",
        "Radyvyliv",
        "href=\"#c14\"",
        "to be confirmed by a lawyer",
        "Open points",
        "Cost-sharing key and its review",
    ] {
        assert!(page.says(expected), "{expected}");
    }
    for (lang, words) in [("uk", "Чому це тут?"), ("fr", "Pourquoi est-ce là\u{202f}?")] {
        adviser.get(&format!("/lang/{lang}?to=/")).await;
        for rest in ["", "/needs", "/versions", "/clause/c14"] {
            let page = adviser.get(&format!("{draft}{rest}")).await;
            assert_eq!(page.status, StatusCode::OK, "{lang}{rest}");
            assert!(rest == "/needs" || rest == "/versions" || page.says(words), "{lang}{rest}");
        }
    }
    for wrong in [
        draft.replace("/delegation/en", "/novel/en"),
        draft.replace("/en", "/xx"),
        draft.replace("drafts/delegation", "drafts/teleport"),
        format!("{draft}/clause/c99"),
        format!("{draft}/versions/7"),
        format!("{draft}/compare?old=7"),
    ] {
        assert_eq!(adviser.get(&wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test]
async fn two_languages_are_read_and_taken_away_side_by_side() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let one = adviser.get(&draft).await;
    assert!(
        one.says("?beside=uk") && one.says("?beside=fr") && !one.says("?beside=en") && !one.says("class=\"sides\""),
        "{}",
        one.text()
    );
    let page = adviser.get(&format!("{draft}?beside=uk")).await;
    assert_eq!(page.status, StatusCode::OK);
    let ukrainian = adviser.get(&draft.replace("/en", "/uk")).await;
    for wanted in ["AGREEMENT ON THE DELEGATION OF TASKS", "ДОГОВІР", "Cost-sharing key and its review"] {
        assert!(page.says(wanted), "{wanted}");
    }
    assert!(ukrainian.says("ДОГОВІР") && !ukrainian.says("AGREEMENT ON THE DELEGATION"));
    assert!(page.text().matches("class=\"sides\"").count() > 20, "each clause stands beside its translation");
    assert!(page.says("lang=en&amp;beside=uk"), "the files are those of the page");
    let case = draft.split("/drafts").next().unwrap();
    let both = format!("{case}/draft/delegation?format=docx&lang=en&beside=uk&document=delegation");
    let file = words(&adviser.get(&both).await.body);
    assert!(file.contains("DELEGATION OF TASKS") && file.contains("ДОГОВІР"));
    assert_eq!(adviser.get(&format!("{draft}?beside=xx")).await.status, StatusCode::NOT_FOUND);
    // A language beside itself is that language.
    assert!(!adviser.get(&format!("{draft}?beside=en")).await.says("class=\"sides\""));
}

#[tokio::test]
async fn a_blank_is_filled_once_and_stands_in_every_paper_and_file() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let needs = format!("{draft}/needs");
    let page = adviser.get(&needs).await;
    assert!(page.says("name=\"f.start_date\"") && page.says("type=\"date\""), "{}", page.text());
    let wrong = [("f.start_date", "next spring"), ("f.party.2.seat", "1 <b>Hill</b> \"Road\"")];
    let page = act(&mut adviser, &page, &needs, &wrong).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("is not a date") && page.says("value=\"next spring\"") && page.says("1 &lt;b&gt;Hill"));
    let right = [
        ("f.start_date", "2027-03-01"),
        ("f.party.2.seat", "1 <b>Hill</b> \"Road\""),
        ("f.c24.retention", "ten years"),
    ];
    let page = act(&mut adviser, &page, &needs, &right).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let page = adviser.get(&draft).await;
    assert!(page.says("1 March 2027") && page.says("1 &lt;b&gt;Hill&lt;/b&gt;") && !page.says("<b>Hill"));
    let other = adviser.get(&draft.replace("/delegation/en", "/service/uk")).await;
    assert!(other.says("1 березня 2027"), "the date holds for every paper and language");
    let case = draft.split("/drafts").next().unwrap();
    let file = adviser.get(&format!("{case}/draft/delegation?format=docx&lang=en&document=delegation")).await;
    assert!(words(&file.body).contains("1 March 2027") && words(&file.body).contains("ten years"));
}

#[tokio::test]
async fn what_was_written_for_a_renamed_municipality_is_shown_and_given_to_its_new_name() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let needs = format!("{draft}/needs");
    let page = adviser.get(&needs).await;
    assert!(!page.says("not in the list any more"));
    act(&mut adviser, &page, &needs, &[("f.party.2.seat", "1 Mill Street")]).await;
    let list = format!("{}/q/partners", draft.split("/drafts").next().unwrap());
    let page = adviser.get(&list).await;
    let rows = [("rows", "2"), ("row-0-name", "Radyvyliv"), ("row-1-name", "Krupets community"), ("do", "confirm")];
    adviser.post(&page, &list, &rows).await;

    let page = adviser.get(&needs).await;
    assert!(page.says("not in the list any more") && page.says("seat: 1 Mill Street"), "{}", page.text());
    assert!(!adviser.get(&draft).await.says("1 Mill Street"), "no paper names a seat for a name that is gone");
    let page = act(&mut adviser, &page, &needs, &[("heir.Krupets", "Krupets community")]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.says("not in the list any more"));
    assert!(adviser.get(&draft).await.says("1 Mill Street"));
}

#[tokio::test]
async fn a_question_of_a_table_names_the_party_of_its_row() {
    let mut adviser = Browser::new().await;
    let case = adviser.begin("ua", "full").await;
    let names = ["Radyvyliv", "Krupets", "Kozyn"];
    adviser.partners(&case, &names.map(|name| (name, "5000"))).await;
    let page = adviser.get(&format!("{case}/drafts/delegation/accession/en/needs")).await;
    let text = page.text();
    // The table of the agreement has a row for the joining municipality after those of the parties.
    for (row, name) in (1..).zip(names) {
        for what in ["share", "votes"] {
            let field = format!("name=\"f.x04.{what}.{row}\"");
            let label = text.split(&field).next().unwrap().rsplit("<label").next().unwrap().to_owned();
            assert!(label.contains(&format!("{what} ({name}")), "{field}: {label}");
        }
    }
    let joining = text.split("name=\"f.x04.votes.joining\"").next().unwrap().rsplit("<label").next().unwrap();
    assert!(!names.iter().any(|name| joining.contains(name)), "{joining}");
}

#[tokio::test]
async fn a_form_is_saved_as_a_whole_or_not_at_all() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let needs = format!("{draft}/needs");
    let old = adviser.get(&needs).await;
    act(&mut adviser, &old, &needs, &[("f.c24.retention", "nine years")]).await;
    // Facts of the case come first in a form, blanks of the paper later; the second was filled by somebody else meanwhile.
    let both = [("f.start_date", "2027-03-01"), ("f.c24.retention", "ten years")];
    let page = act(&mut adviser, &old, &needs, &both).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    let page = adviser.get(&needs).await;
    assert!(page.says("nine years") && !page.says("value=\"2027-03-01\""), "nothing of the form was saved");
    let page = act(&mut adviser, &page, &needs, &both).await;
    assert!(page.says("ten years") && page.says("value=\"2027-03-01\""));
}

#[tokio::test]
async fn fractions_are_no_thousands() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let needs = format!("{draft}/needs");
    let page = adviser.get(&needs).await;
    let sum = page.text();
    let sum = sum.split("inputmode=\"decimal\" id=\"").nth(1).expect("a number is asked for").to_owned();
    let field = sum.split("name=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    for (typed, kept) in [("0,125", "0.125"), ("1 234,5", "1234.5"), ("12.345", "12345")] {
        let page = adviser.get(&needs).await;
        let page = act(&mut adviser, &page, &needs, &[(&field, typed)]).await;
        assert!(page.says(&format!("name=\"{field}\" value=\"{kept}\"")), "{typed}: {}", page.text());
    }
}

#[tokio::test]
async fn a_text_is_chosen_among_those_that_the_answers_allow() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let address = format!("{draft}/clause/c14");
    let page = adviser.get(&address).await;
    assert!(page.says("As the answers say") && page.says("value=\"population\""), "{}", page.text());
    let page = act(&mut adviser, &page, &address, &[("do", "text-main"), ("text", "population")]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.says("chosen by the user"), "the reason names the choice");
    let page = adviser.get(&address).await;
    let page = act(&mut adviser, &page, &address, &[("do", "text-main"), ("text", "no-such-text")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = act(&mut adviser, &page, &address, &[("do", "text-main"), ("text", "")]).await;
    assert!(!page.says("chosen by the user"), "back to what the answers say");
}

#[tokio::test]
async fn a_needed_clause_is_left_out_with_a_written_reason_only() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let address = format!("{draft}/clause/c35");
    let page = adviser.get(&address).await;
    let page = act(&mut adviser, &page, &address, &[("do", "drop"), ("reason", " "), ("by", "A. Lawyer")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Write the reason.") && page.says("value=\"A. Lawyer\""));
    let reason = [("do", "drop"), ("reason", "in the frame agreement"), ("by", "A. Lawyer")];
    let page = act(&mut adviser, &page, &address, &reason).await;
    assert!(!page.says("id=\"c35\"") && page.says("in the frame agreement"), "the cover list names the reason");
    let page = adviser.get(&address).await;
    let page = act(&mut adviser, &page, &address, &[("do", "add")]).await;
    assert!(page.says("id=\"c35\"") && !page.says("in the frame agreement"));
}

#[tokio::test]
async fn clauses_move_within_their_part() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let before = |page: &Page, a: &str, b: &str| {
        let text = page.text();
        text.find(&format!("id=\"{a}\"")).unwrap() < text.find(&format!("id=\"{b}\"")).unwrap()
    };
    let address = format!("{draft}/clause/c06");
    let page = adviser.get(&address).await;
    assert!(before(&adviser.get(&draft).await, "c05", "c06"));
    let page = act(&mut adviser, &page, &address, &[("do", "up")]).await;
    assert!(before(&page, "c06", "c05"), "moved");
    let page = adviser.get(&address).await;
    let page = act(&mut adviser, &page, &address, &[("do", "up")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "the legal basis stays first");
    assert!(page.says("cannot move further"));
}

#[tokio::test]
async fn own_wording_is_marked_and_two_tabs_lose_nothing() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let address = format!("{draft}/clause/c25");
    let (first, second) = (adviser.get(&address).await, adviser.get(&address).await);
    let page = act(&mut adviser, &first, &address, &[("do", "own"), ("own", "See {c144}.")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.says("Nothing stands behind c144") && page.says("See {c144}."));
    let own = "The Parties <inform> citizens together, see clause {c14}.";
    let page = act(&mut adviser, &first, &address, &[("do", "own"), ("own", own)]).await;
    assert!(page.says("Own wording") && page.says("&lt;inform&gt; citizens together"), "{}", page.text());
    let page =
        act(&mut adviser, &second, &address, &[("do", "own"), ("own", "Another text from the other tab.")]).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.says("Somebody has changed this") && page.says("Another text from the other tab."));
    assert!(page.says("&lt;inform&gt; citizens together"), "what stands now is shown");
    let page = act(&mut adviser, &page, &address, &[("do", "own"), ("own", "Another text from the other tab.")]).await;
    assert_eq!(page.status, StatusCode::OK, "saving again overwrites");
    assert!(page.says("Another text from the other tab.") && !page.says("citizens together, see"));

    // A change elsewhere is no conflict.
    let old = adviser.get(&format!("{draft}/needs")).await;
    let page = adviser.get(&address).await;
    act(&mut adviser, &page, &address, &[("do", "library")]).await;
    let page = act(&mut adviser, &old, &format!("{draft}/needs"), &[("f.start_date", "2027-03-01")]).await;
    assert_eq!(page.status, StatusCode::OK);
    let page = act(&mut adviser, &old, &format!("{draft}/needs"), &[("f.start_date", "2027-04-01")]).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.says("value=\"2027-04-01\""));
}

/// Closes everything that waits for a lawyer.
async fn close_all(adviser: &mut Browser, draft: &str) {
    let needs = format!("{draft}/needs");
    let page = adviser.get(&needs).await;
    let text = page.text();
    let keys: Vec<String> = text
        .split("name=\"point\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&"))
        .collect();
    assert!(keys.len() > 3, "{keys:?}");
    let mut fields: Vec<(&str, &str)> = keys.iter().map(|key| ("point", key.as_str())).collect();
    let page = act(adviser, &page, &needs, &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "without a reason nothing is closed");
    fields.extend([("by", "A. Lawyer"), ("reason", "checked against the acts")]);
    let page = act(adviser, &page, &needs, &fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(!page.says("name=\"point\"") && page.says("checked against the acts"));
}

#[tokio::test]
async fn versions_are_kept_compared_and_signed_off() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let versions = format!("{draft}/versions");
    let page = adviser.get(&versions).await;
    let page = adviser.post(&page, &versions, &[("name", " ")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = adviser.post(&page, &versions, &[("name", "First reading")]).await;
    assert!(page.says("First reading") && page.says("The draft is still this text"), "{}", page.text());

    // With open points of the lawyer nobody signs, whatever is posted.
    let sign = format!("{versions}/1/sign");
    let page = adviser.get(&sign).await;
    assert!(page.says("cannot be signed off yet") && !page.says("name=\"role\""));
    let all = [("name", "A"), ("role", "B"), ("read", "yes"), ("open", "yes"), ("do", "sign")];
    let page = adviser.get(&versions).await;
    assert_eq!(adviser.post(&page, &sign, &all).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let needs = format!("{draft}/needs");
    let page = adviser.get(&needs).await;
    act(&mut adviser, &page, &needs, &[("f.start_date", "2027-03-01")]).await;
    close_all(&mut adviser, &draft).await;
    let clause = format!("{draft}/clause/c25");
    let page = adviser.get(&clause).await;
    act(&mut adviser, &page, &clause, &[("do", "own"), ("own", "The Parties inform together.")]).await;

    let page = adviser.get(&format!("{draft}/compare?old=1&new=now")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    for expected in
        ["<ins>", "<del>", "own wording", "Blanks filled", "Because of a decision about this clause", "the same pack"]
    {
        assert!(page.says(expected), "{expected}");
    }
    let file = adviser.get(&format!("{draft}/compare?old=1&new=now&format=docx")).await;
    let file = words(&file.body);
    assert!(file.contains("<w:ins ") && file.contains("<w:del "));
    // With all changes accepted, the adviser's own words stand in the text.
    let accepted: String = file
        .split("<w:del ")
        .enumerate()
        .map(|(i, part)| if i == 0 { part } else { part.split_once("</w:del>").map_or("", |(_, after)| after) })
        .collect();
    assert!(without_tags(&accepted).contains("The Parties inform together."));

    let page = adviser.get(&versions).await;
    let page = adviser.post(&page, &versions, &[("name", "For signature")]).await;
    assert!(page.says("Compare with the version before"));
    let sign = format!("{versions}/2/sign");
    let page = adviser.get(&sign).await;
    assert!(page.says("Whoever has the link of this case can sign off"), "{}", page.text());
    let hash = page.field("hash").unwrap();
    let page = adviser.post(&page, &sign, &[("hash", &hash), ("name", "A. Lawyer"), ("do", "sign")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.says("Write your office.")
            && page.says("Confirm that you have read it.")
            && page.says("value=\"A. Lawyer\"")
    );
    let mut complete =
        vec![("name", "A. Lawyer"), ("role", "head of the legal office"), ("read", "yes"), ("open", "yes")];
    complete.extend([("hash", "of another text"), ("do", "sign")]);
    assert!(adviser.post(&page, &sign, &complete).await.says("The text is another one"));
    complete[4] = ("hash", &hash);
    let page = adviser.post(&page, &sign, &complete).await;
    assert!(page.says("Signed off by A. Lawyer"), "{}", page.text());

    let signed = words(&adviser.get(&format!("{versions}/2")).await.body);
    assert!(signed.contains("Released by A. Lawyer, head of the legal office") && !signed.contains("DRAFT"));
    let first = words(&adviser.get(&format!("{versions}/1")).await.body);
    assert!(first.contains("DRAFT"), "another version stays a draft");
    let case = draft.split("/drafts").next().unwrap();
    let live = words(&adviser.get(&format!("{case}/draft/delegation?format=docx&lang=en")).await.body);
    assert!(live.contains("DRAFT"), "and so does the draft itself");

    let page = adviser.get(&sign).await;
    let page = adviser.post(&page, &sign, &[("do", "withdraw")]).await;
    assert!(!page.says("Signed off by"));
    assert!(words(&adviser.get(&format!("{versions}/2")).await.body).contains("DRAFT"));
}

#[tokio::test]
async fn a_reader_sees_the_draft_and_changes_nothing() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let case = draft.split("/drafts").next().unwrap().to_owned();
    let share = adviser.get(&format!("{case}/share")).await;
    let share = adviser.post(&share, &format!("{case}/share"), &[("days", "30"), ("do", "make")]).await;
    let text = share.text();
    let link = text.split("id=\"read-link\" readonly value=\"http://localhost").nth(1).unwrap();
    let reading = link.split('"').next().unwrap().trim_end_matches("/result").to_owned();
    let mut reader = adviser.stranger();
    let page = reader.get(&format!("{reading}/{DRAFT}")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.says("/clause/c14") && !page.says("/needs"));
    for rest in ["needs", "clause/c14", "versions/1/sign"] {
        assert_eq!(reader.get(&format!("{reading}/{DRAFT}/{rest}")).await.status, StatusCode::FORBIDDEN, "{rest}");
    }
    let token = page.field("form_token").unwrap_or_default();
    let posted =
        reader.post_raw(&format!("{reading}/{DRAFT}/versions"), &[("form_token", &token), ("name", "x")]).await;
    assert_eq!(posted.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_nobody_decided_is_not_recorded() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let clause = format!("{draft}/clause/c14");
    let page = adviser.get(&clause).await;
    let before = page.field("seen").unwrap();
    let group = page.text().split("name=\"do\" value=\"text-").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let take = format!("text-{group}");
    let back = act(&mut adviser, &page, &clause, &[("do", take.as_str()), ("text", "")]).await;
    assert_eq!(back.status, StatusCode::OK);
    let page = adviser.get(&clause).await;
    assert_eq!(page.field("seen").unwrap(), before, "taking the text that the answers give decides nothing");
    act(&mut adviser, &page, &clause, &[("do", "library")]).await;
    assert_eq!(adviser.get(&clause).await.field("seen").unwrap(), before, "there is no own text to take back");
}

#[tokio::test]
async fn a_clause_that_changed_because_another_was_dropped_names_that_one() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let versions = format!("{draft}/versions");
    let page = adviser.get(&versions).await;
    adviser.post(&page, &versions, &[("name", "First")]).await;
    let clause = format!("{draft}/clause/c14");
    let page = adviser.get(&clause).await;
    let why = [("do", "drop"), ("reason", "one payer only"), ("by", "Dr. Weber")];
    act(&mut adviser, &page, &clause, &why).await;
    let page = adviser.get(&format!("{draft}/compare?old=1&new=now")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(page.says("Answers: the same"), "{}", page.text());
    assert!(page.says("Because a clause it depends on was left out"), "{}", page.text());
    assert!(!page.says("Because an answer in the text changed"), "{}", page.text());
}

#[tokio::test]
async fn blanks_are_the_reason_only_where_they_are_the_whole_difference() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let case = draft.split("/drafts").next().unwrap();
    let versions = format!("{draft}/versions");
    let page = adviser.get(&versions).await;
    adviser.post(&page, &versions, &[("name", "First")]).await;
    let clause = format!("{draft}/clause/c24");
    let page = adviser.get(&clause).await;
    let own = "The records are kept {c24.retention}, in a locked room.";
    act(&mut adviser, &page, &clause, &[("do", "own"), ("own", own)]).await;
    let needs = format!("{draft}/needs");
    let page = adviser.get(&needs).await;
    act(&mut adviser, &page, &needs, &[("f.c24.retention", "ten years"), ("f.start_date", "2027-03-01")]).await;
    adviser.answer(case, "services", &["waste-collection"]).await;

    let page = adviser.get(&format!("{draft}/compare?old=1&new=now")).await.text();
    let why = |title: &str| {
        let part =
            page.split("<section class=\"sheet clause").find(|part| part.split("</h2").next().unwrap().contains(title));
        part.unwrap_or_else(|| {
            panic!(
                "{title}: {:?}",
                page.split("<h2").map(|p| p.chars().take(60).collect::<String>()).collect::<Vec<_>>()
            )
        })
        .to_owned()
    };
    let (fill, decision) = ("Because blanks were filled", "Because of a decision about this clause");
    let both = why("Right to see books and audit");
    assert!(both.contains("ten years") && both.contains(decision) && !both.contains(fill), "{both}");
    let blank = why("Start and term");
    assert!(blank.contains("1 March 2027") && blank.contains(fill), "{blank}");
    let answer = why(". Subject");
    assert!(answer.contains("<ins>") && !answer.contains(fill), "{answer}");
}

#[tokio::test]
async fn a_guessed_host_is_asked_for_as_a_proposal() {
    let mut adviser = Browser::new().await;
    let draft = desk(&mut adviser).await;
    let case = draft.split("/drafts").next().unwrap();
    adviser.answer(case, "host", &["accepted"]).await;
    let address = format!("{case}/q/partners");
    let page = adviser.get(&address).await;
    let rows = [
        ("rows", "2"),
        ("row-0-name", "Radyvyliv"),
        ("row-0-population", "24500"),
        ("row-1-name", "Krupets"),
        ("row-1-population", "9800"),
    ];
    adviser.post(&page, &address, &rows).await;
    let page = adviser.get(&draft).await;
    assert!(page.says("Usual values were proposed") && page.says(": Radyvyliv"), "{}", page.text());
}
