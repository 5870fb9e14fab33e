//! The store, on SQLite and, where `IMC_TEST_POSTGRES` gives an address, on PostgreSQL too.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use imc::server::store::{NewEvent, NewVersion, Opened, Role, Store, StoreError, Token};

async fn stores() -> Vec<Store> {
    let mut stores = vec![Store::open("sqlite::memory:").await.unwrap()];
    if let Ok(address) = std::env::var("IMC_TEST_POSTGRES") {
        stores.push(Store::open(&address).await.unwrap());
    }
    stores
}

fn event<'a>(subject: &'a str, value: &'a str) -> NewEvent<'a> {
    NewEvent { kind: "answer", subject, value, author: "" }
}

#[tokio::test]
async fn a_case_lives_and_dies_in_every_database() {
    for store in stores().await {
        assert!(store.alive().await);
        assert_eq!(store.secret("key").await.unwrap(), store.secret("key").await.unwrap());
        let (owner, reader) = (Token::random().unwrap(), Token::random().unwrap());
        store.begin_case("ua", &owner, &[event("country", "\"UA\"")]).await.unwrap();
        store.begin_case("fr", &owner, &[]).await.unwrap();
        let Opened::Case(case, _, events) = store.open_case(&owner).await.unwrap() else { panic!("it is open") };
        assert_eq!((case.country.as_str(), events.len()), ("ua", 1), "the same button pressed twice begins one case");

        store.append(&case.id, &[event("count", "2"), event("track", "\"сервіс\"")]).await.unwrap();
        assert!(store.append_after(&case.id, 3, &[event("count", "3")]).await.unwrap());
        assert!(!store.append_after(&case.id, 3, &[event("count", "4")]).await.unwrap(), "somebody was faster");
        let Opened::Case(_, _, events) = store.open_case(&owner).await.unwrap() else { panic!("it is open") };
        let seen: Vec<_> = events.iter().map(|e| (e.seq, e.subject.as_str(), e.value.as_str())).collect();
        assert_eq!(seen[1..], [(2, "count", "2"), (3, "track", "\"сервіс\""), (4, "count", "3")]);

        store.add_link(&case.id, &reader, Role::Reader, "", Some(1)).await.unwrap();
        assert_eq!(store.open_case(&reader).await.unwrap(), Opened::Expired);
        let version = |name| NewVersion {
            draft: "delegation/en",
            name,
            author: "",
            seq: 4,
            pack_version: "1",
            hash: "ab",
            content: "{}",
        };
        assert_eq!(store.keep_version(&case.id, &version("first")).await.unwrap(), 1);
        assert_eq!(store.keep_version(&case.id, &version("second")).await.unwrap(), 2);
        assert_eq!(store.versions(&case.id, "delegation/en").await.unwrap().len(), 2);
        assert!(store.version(&case.id, "delegation/en", 2).await.unwrap().is_some());

        store.delete_case(&case.id).await.unwrap();
        assert_eq!(store.open_case(&owner).await.unwrap(), Opened::Unknown);
        assert_eq!(store.open_case(&reader).await.unwrap(), Opened::Unknown);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_write_after_the_same_event_one_is_first() {
    for store in stores().await {
        let owner = Token::random().unwrap();
        store.begin_case("ua", &owner, &[event("count", "1")]).await.unwrap();
        let Opened::Case(case, ..) = store.open_case(&owner).await.unwrap() else { panic!("it is open") };
        for last in 1..=5 {
            let writers: Vec<_> = (0..20)
                .map(|_| {
                    let (store, case) = (store.clone(), case.id.clone());
                    tokio::spawn(async move { store.append_after(&case, last, &[event("count", "2")]).await.unwrap() })
                })
                .collect();
            let mut first = 0;
            for writer in writers {
                first += usize::from(writer.await.unwrap());
            }
            assert_eq!(first, 1);
        }
        let Opened::Case(_, _, events) = store.open_case(&owner).await.unwrap() else { panic!("it is open") };
        assert_eq!(events.len(), 6);
    }
}

#[tokio::test]
async fn a_case_has_room_for_so_much_text() {
    for store in stores().await {
        let owner = Token::random().unwrap();
        store.begin_case("ua", &owner, &[]).await.unwrap();
        let Opened::Case(case, ..) = store.open_case(&owner).await.unwrap() else { panic!("it is open") };
        let long = "ж".repeat(2 * 1024 * 1024);
        for _ in 0..8 {
            store.append(&case.id, &[event("partners", &long)]).await.unwrap();
        }
        assert!(matches!(store.append(&case.id, &[event("count", "3")]).await, Err(StoreError::Full)));
        assert!(matches!(store.append_after(&case.id, 8, &[event("count", "3")]).await, Err(StoreError::Full)));
    }
}

#[tokio::test]
async fn a_case_has_room_for_so_much_and_says_when_it_is_full() {
    for store in stores().await {
        let owner = Token::random().unwrap();
        store.begin_case("ua", &owner, &[]).await.unwrap();
        let Opened::Case(case, ..) = store.open_case(&owner).await.unwrap() else { panic!("it is open") };
        let many = vec![event("count", "2"); 2_000];
        for _ in 0..5 {
            store.append(&case.id, &many).await.unwrap();
        }
        assert!(matches!(store.append(&case.id, &[event("count", "3")]).await, Err(StoreError::Full)));
        assert!(matches!(store.append_after(&case.id, 10_000, &[event("count", "3")]).await, Err(StoreError::Full)));
        let Opened::Case(_, _, events) = store.open_case(&owner).await.unwrap() else { panic!("it is open") };
        assert_eq!(events.len(), 10_000, "what is there stays");
    }
}
