//! A sample request that tests share.

use imc_templates::{DraftRequest, Library};
use serde_json::json;

use crate::support::Answers;

/// Three municipalities, payroll handed to one of them.
pub fn request(kind: &str, language: &str) -> DraftRequest {
    serde_json::from_value(json!({
        "kind": kind,
        "language": language,
        "parties": [
            {"name": {"en": "Riverside", "uk": "Прирічна громада"}, "seat": "1 Main Street", "register_number": "01234567",
             "represented_by": "Anna Novak", "population": 23400, "figures": {"units": 500, "tax": "1000.50"}},
            {"name": {"en": "Hilltown", "uk": "Пагорбівська громада"}, "population": 8120, "figures": {"units": 300}},
            {"name": {"en": "Lakefield", "uk": "Озерянська громада"}, "population": 5055},
        ],
        "facts": {
            "service_name": {"en": "payroll and accounting", "uk": "бухгалтерський облік"},
            "lead_party": {"en": "Riverside", "uk": "Прирічна громада"},
            "problem": {"en": "two of three municipalities cannot fill the post of an accountant", "uk": "немає бухгалтерів"},
            "cost_key": {"en": "60 per cent by inhabitants, 40 per cent by payslips", "uk": "60 відсотків за населенням"},
            "start_date": "2027-01-01",
            "annual_cost": {"amount": "1234567.50", "currency": "EUR"},
        },
        "citations": [
            {"id": "law-1", "title": {"en": "Law on Cooperation", "uk": "Закон про співробітництво"}, "number": "1", "articles": "4, 10", "standing": "verified"},
            {"id": "law-2", "title": {"en": "Law on Self-Government", "uk": "Закон про самоврядування"}, "articles": "26", "standing": "recalled"},
        ],
        "provenance": {"pack": "xx", "pack_version": "2026.1.0", "pack_hash": "abcdef0123456789", "trace_hash": "9876543210fedcba", "date": "2026-11-21"},
    }))
    .unwrap()
}

/// Answers that go with it.
pub fn answers() -> Answers {
    Answers::new(json!({
        "decides": "signs", "cost_cause": ["people"], "grip": "budget", "measure": "well", "staff": "partner", "term": "medium",
        "exit": "notice", "levels": "same", "join_later": true, "invest": "none", "dispute": "court", "staff_move": true,
        "spare": false, "grant": "none", "user_pay": "none", "count": 3, "votes": "equal", "others": ["none"],
    }))
}

/// The base library.
pub fn library() -> Library {
    Library::base().unwrap_or_else(|error| panic!("{error}"))
}
