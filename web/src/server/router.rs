//! Every address of the server.

use super::assets;
use super::drafting::{clause, compare as versions_compare, needs, preview, sign, versions};
use super::heavy::Heavy;
use super::pages::{
    about, answers, api, cases, compare, group, learn, mail, money, paper, partners, practices, priorities, question,
    result, share, start, tasks, whatif,
};
use super::papers;
use super::session;
use super::state::AppState;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use std::time::Duration;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::RequestBodyTimeoutLayer;

/// Most bytes that a form or an answers file may have.
pub const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// How long a visitor may pause while sending a form.
const BODY_PAUSE: Duration = Duration::from_secs(30);

/// How hard pages are compressed, of 9: a long draft becomes a sixth smaller than with the fastest level, for a millisecond.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(4);

/// The application.
pub fn router(state: AppState) -> Router {
    let heavy = Heavy::new();

    let drafts = Router::new()
        .route("/", heavy.apart(get(preview::preview)))
        .route("/clause/{clause}", heavy.apart(get(clause::show).post(clause::change)))
        .route("/needs", heavy.apart(get(needs::show).post(needs::fill)))
        .route("/versions", heavy.apart(get(versions::list).post(versions::keep)))
        .route("/versions/{number}", heavy.apart(get(versions::file)))
        .route("/versions/{number}/sign", heavy.apart(get(sign::show).post(sign::sign)))
        .route("/compare", heavy.apart(get(versions_compare::compare)));

    let case = Router::new()
        .route("/", get(tasks::tasks))
        .route("/settings", post(tasks::settings))
        .route("/next", get(question::next))
        .route("/q/{question}", get(question::show).post(question::save))
        .route("/answers", get(answers::answers))
        .route("/result", heavy.apart(get(result::result)))
        .route("/seen", post(result::seen))
        .route("/result.json", heavy.apart(get(result::json)))
        .route("/trace.json", heavy.apart(get(result::trace)))
        .route("/paper", heavy.apart(get(paper::paper)))
        .route("/priorities", get(priorities::show).post(priorities::save))
        .route("/what-if", heavy.apart(get(whatif::what_if)))
        .route("/what-if/tried", heavy.apart(get(whatif::tried)))
        .route("/why/{form}", heavy.apart(get(whatif::why)))
        .route("/compare", heavy.apart(get(compare::compare)))
        .route("/money", heavy.apart(get(money::money)))
        .route("/papers/{form}", get(papers::papers))
        .route("/draft/{form}", heavy.apart(get(papers::draft)))
        .route("/group", heavy.apart(get(group::group)))
        .nest("/drafts/{form}/{document}/{lang}", drafts)
        .route("/partners", get(partners::show).post(partners::change))
        .route("/part", get(partners::part).post(partners::save_part))
        .route("/share", get(share::share).post(share::change))
        .route("/mail", get(mail::show).post(mail::send))
        .route("/delete", get(tasks::ask_delete).post(tasks::delete));

    let programs = Router::new()
        .route("/packs", get(api::packs))
        .route("/questions/{country}", get(api::questions))
        .route("/assess", heavy.apart(post(api::assess)))
        .fallback(api::nothing)
        .method_not_allowed_fallback(api::wrong_method);

    Router::new()
        .route("/", get(start::start))
        .route("/case", post(start::begin))
        .route("/cases", heavy.apart(get(cases::show).post(cases::forget)))
        .route("/lang/{code}", get(start::language))
        .route("/learn", get(learn::index))
        .route("/learn/{page}", get(learn::page))
        .route("/practices", get(practices::list))
        .route("/practices/{id}", get(practices::one))
        .route("/about", get(about::about))
        .route("/healthz", get(about::health))
        .route("/assets/{name}", get(assets::asset))
        .nest("/case/{token}", case)
        .nest("/api/v1", programs)
        .fallback(about::nothing)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(RequestBodyTimeoutLayer::new(BODY_PAUSE))
        .layer(CompressionLayer::new().quality(COMPRESSION))
        // A mistake of the program costs one page, which then says so, and not the connection.
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(state.clone(), session::visit))
        .with_state(state)
}
