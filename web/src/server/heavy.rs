//! Pages that compute for longer than a mayor who presses "Continue" should have to wait behind them.

use super::state::AppState;
use axum::extract::Request;
use axum::handler::Handler;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::{MethodRouter, get};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::thread::available_parallelism;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::Semaphore;
use tokio::task::block_in_place;

/// Places for heavy pages: as many are worked out at once as there are processors, the others wait for their turn.
#[derive(Clone, Debug)]
pub struct Heavy(Arc<Semaphore>);

impl Heavy {
    /// One place for each processor.
    pub fn new() -> Self {
        Self(Arc::new(Semaphore::new(available_parallelism().map_or(1, usize::from))))
    }

    /// `GET` of a page that takes ten milliseconds and more.
    pub fn get<H, T>(&self, handler: H) -> MethodRouter<AppState>
    where
        H: Handler<T, AppState>,
        T: 'static,
    {
        let places = self.0.clone();
        get(handler).layer(from_fn(move |request, next| in_its_place(places.clone(), request, next)))
    }
}

async fn in_its_place(places: Arc<Semaphore>, request: Request, next: Next) -> Response {
    // Held until the page is there. It fails only for closed places, and nobody closes them.
    let _place = places.acquire_owned().await;
    let mut page = pin!(next.run(request));
    poll_fn(|context| apart(|| page.as_mut().poll(context))).await
}

/// Does work while another thread takes over everybody who waits behind it. A runtime of one thread, as tests have, has
/// no other.
fn apart<T>(work: impl FnOnce() -> T) -> T {
    match Handle::current().runtime_flavor() {
        RuntimeFlavor::MultiThread => block_in_place(work),
        _ => work(),
    }
}
