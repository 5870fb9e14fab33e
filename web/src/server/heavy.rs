//! Pages and papers that are computed for longer than a mayor who presses "Continue" should have to wait behind them.

use super::problem::Problem;
use super::session::Visitor;
use super::state::AppState;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::thread::available_parallelism;
use std::time::Duration;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::block_in_place;

/// After this time it is worth trying again when too much of one visitor waits already.
const TRY_AGAIN: Duration = Duration::from_secs(10);

/// Places where something is computed, with one queue for each visitor: whoever asks for much waits behind himself.
#[derive(Debug)]
pub struct Places {
    free: Arc<Semaphore>,
    /// Places that one visitor may hold at the same time.
    each: usize,
    /// Most that one visitor may have in hand and waiting.
    waiting: usize,
    visitors: Mutex<HashMap<String, Queue>>,
}

/// The queue of one visitor.
#[derive(Debug)]
struct Queue {
    turns: Arc<Semaphore>,
    /// How many have a turn or wait for one.
    length: usize,
}

/// A place, held until it is dropped.
#[derive(Debug)]
pub struct Place {
    _place: Option<OwnedSemaphorePermit>,
    _turn: Option<OwnedSemaphorePermit>,
    _queued: Queued,
}

/// Leaves the queue when it is dropped, also by a visitor who no longer waits for the page.
#[derive(Debug)]
struct Queued(Arc<Places>, String);

impl Drop for Queued {
    fn drop(&mut self) {
        let mut visitors = self.0.visitors.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = visitors.get_mut(&self.1) {
            queue.length -= 1;
            if queue.length == 0 {
                visitors.remove(&self.1);
            }
        }
    }
}

impl Places {
    /// So many places, of which nobody gets the last one while there are several.
    pub fn new(places: usize, waiting: usize) -> Arc<Self> {
        Arc::new(Self {
            free: Arc::new(Semaphore::new(places)),
            each: (places - 1).max(1),
            waiting,
            visitors: Mutex::default(),
        })
    }

    /// A place for each processor.
    pub fn of_processors(waiting: usize) -> Arc<Self> {
        Self::new(processors(), waiting)
    }

    /// Waits for a place.
    ///
    /// # Errors
    /// A page that says when to come back, when too much of this visitor waits already.
    pub async fn enter(self: &Arc<Self>, visitor: &Visitor) -> Result<Place, Problem> {
        self.wait(&visitor.client).await.ok_or_else(|| Problem::too_many(TRY_AGAIN, visitor))
    }

    async fn wait(self: &Arc<Self>, client: &str) -> Option<Place> {
        let (turns, queued) = self.queue(client)?;
        // Both fail only when closed, and nobody closes them.
        let turn = turns.acquire_owned().await.ok();
        let place = self.free.clone().acquire_owned().await.ok();
        Some(Place { _place: place, _turn: turn, _queued: queued })
    }

    fn queue(self: &Arc<Self>, client: &str) -> Option<(Arc<Semaphore>, Queued)> {
        let mut visitors = self.visitors.lock().unwrap_or_else(PoisonError::into_inner);
        let queue = visitors
            .entry(client.to_owned())
            .or_insert_with(|| Queue { turns: Arc::new(Semaphore::new(self.each)), length: 0 });
        if queue.length >= self.waiting {
            return None;
        }
        queue.length += 1;
        Some((queue.turns.clone(), Queued(self.clone(), client.to_owned())))
    }
}

/// Processors of this machine.
pub fn processors() -> usize {
    available_parallelism().map_or(1, usize::from)
}

/// Pages that take ten milliseconds and more.
#[derive(Clone, Debug)]
pub struct Heavy(Arc<Places>);

impl Heavy {
    /// One place for each processor. A town hall shares an address, so a queue is long.
    pub fn new() -> Self {
        Self(Places::of_processors(64))
    }

    /// These pages are computed in a place of their own.
    pub fn apart(&self, pages: MethodRouter<AppState>) -> MethodRouter<AppState> {
        let places = self.0.clone();
        pages.layer(from_fn(move |request, next| in_a_place(places.clone(), request, next)))
    }
}

/// A place is held while the page computes, and given back while it waits for the database or a printer.
async fn in_a_place(places: Arc<Places>, request: Request, next: Next) -> Response {
    let Some(visitor) = request.extensions().get::<Visitor>().cloned() else {
        return Problem::internal(&"no visitor").into_response();
    };
    let mut page = pin!(next.run(request));
    loop {
        let place = match places.enter(&visitor).await {
            Ok(place) => place,
            Err(problem) => return problem.into_response(),
        };
        let computed = poll_fn(|context| Poll::Ready(apart(|| page.as_mut().poll(context)))).await;
        drop(place);
        match computed {
            Poll::Ready(page) => return page,
            Poll::Pending => woken().await,
        }
    }
}

/// Ends when this task is woken the next time.
async fn woken() {
    let mut waited = false;
    poll_fn(|_| if std::mem::replace(&mut waited, true) { Poll::Ready(()) } else { Poll::Pending }).await;
}

/// Does work while another thread takes over everybody who waits behind it. A runtime of one thread, as tests have, has
/// no other.
fn apart<T>(work: impl FnOnce() -> T) -> T {
    match Handle::current().runtime_flavor() {
        RuntimeFlavor::MultiThread => block_in_place(work),
        _ => work(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::pin::Pin;
    use std::task::{Context, Waker};

    /// A visitor who waits.
    type Waiting<'a> = Pin<Box<dyn Future<Output = Option<Place>> + 'a>>;

    fn now(waiting: &mut Waiting<'_>) -> Option<Option<Place>> {
        match waiting.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(place) => Some(place),
            Poll::Pending => None,
        }
    }

    #[test]
    fn one_visitor_never_holds_the_last_place() {
        let places = Places::new(2, 8);
        let mut first: Waiting = Box::pin(places.wait("a"));
        let held = now(&mut first).unwrap().unwrap();
        let mut second: Waiting = Box::pin(places.wait("a"));
        assert!(now(&mut second).is_none(), "waits behind himself");
        let mut other: Waiting = Box::pin(places.wait("b"));
        let theirs = now(&mut other).unwrap().unwrap();
        drop(held);
        let mine = now(&mut second).unwrap().unwrap();
        let mut third: Waiting = Box::pin(places.wait("c"));
        assert!(now(&mut third).is_none(), "both places are taken");
        drop((theirs, mine));
        assert!(now(&mut third).is_some());
    }

    #[test]
    fn a_queue_is_bounded_and_forgotten_when_it_is_empty() {
        let places = Places::new(1, 2);
        let mut first: Waiting = Box::pin(places.wait("a"));
        let held = now(&mut first).unwrap().unwrap();
        let mut second: Waiting = Box::pin(places.wait("a"));
        assert!(now(&mut second).is_none());
        let mut third: Waiting = Box::pin(places.wait("a"));
        assert!(now(&mut third).unwrap().is_none(), "too many of one visitor wait");
        drop((held, second));
        assert!(places.visitors.lock().unwrap().is_empty(), "also who gave up has left the queue");
    }
}
