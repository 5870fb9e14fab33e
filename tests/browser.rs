//! A real browser: headless Chromium driven through its own driver.

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, MutexGuard};

/// One browser at a time: two of them on a small machine only wait for each other.
static ONE: Mutex<()> = Mutex::const_new(());

/// A browser and its driver, both ended when dropped.
#[derive(Debug)]
pub struct Browser {
    _turn: MutexGuard<'static, ()>,
    driver: Child,
    /// The session.
    pub client: Client,
}

/// How the browser is set up.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setup<'a> {
    /// Width and height of the window; 390 x 844, a phone, when left out.
    pub window: Option<(u32, u32)>,
    /// Switch JavaScript off.
    pub without_scripts: bool,
    /// Folder for downloads.
    pub downloads: Option<&'a Path>,
}

impl Browser {
    /// Starts a browser.
    ///
    /// # Panics
    /// When there is no `chromedriver`; the test command installs it.
    pub async fn start(setup: Setup<'_>) -> Self {
        let turn = ONE.lock().await;
        let (mut driver, port) = driver();
        let (width, height) = setup.window.unwrap_or((390, 844));
        let mut preferences = json!({});
        if setup.without_scripts {
            preferences["profile.managed_default_content_settings.javascript"] = json!(2);
        }
        if let Some(folder) = setup.downloads {
            preferences["download.default_directory"] = json!(folder);
            preferences["download.prompt_for_download"] = json!(false);
        }
        let capabilities = json!({
            "browserName": "chrome",
            "goog:chromeOptions": {
                "args": [
                    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage", "--force-prefers-reduced-motion", format!("--window-size={width},{height}"),
                ],
                "prefs": preferences,
            },
        });
        let serde_json::Value::Object(capabilities) = capabilities else { panic!("capabilities are an object") };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await;
        match client {
            Ok(client) => Self { _turn: turn, driver, client },
            Err(error) => {
                driver.kill().ok();
                panic!("the browser does not start: {error}")
            }
        }
    }
}

/// Starts the driver on a free port; a port may be taken by somebody else between choosing and using it, so it tries again.
fn driver() -> (Child, u16) {
    for _ in 0..5 {
        let started = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut driver = match started {
            Ok(driver) => driver,
            Err(error) => panic!("chromedriver does not start ({error}); `./test` installs it"),
        };
        let port = driver.stdout.take().and_then(|out| {
            BufReader::new(out).lines().map_while(Result::ok).find_map(|line| {
                line.strip_prefix("ChromeDriver was started successfully on port ")?
                    .trim_end_matches('.')
                    .parse::<u16>()
                    .ok()
            })
        });
        if let Some(port) = port {
            return (driver, port);
        }
        driver.kill().ok();
        driver.wait().ok();
    }
    panic!("chromedriver printed no port")
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.driver.kill().ok();
        self.driver.wait().ok();
    }
}

/// Presses a button and waits until the page that comes has replaced the present one and stands still.
///
/// # Panics
/// When there is no such button, or no page comes within thirty seconds.
pub async fn press(client: &Client, css: &str) {
    let started = Instant::now();
    let mut before = document(client).await;
    while before.is_none() {
        assert!(started.elapsed() < Duration::from_secs(30), "no page stands before `{css}`");
        tokio::time::sleep(Duration::from_millis(40)).await;
        before = document(client).await;
    }
    open(client, css).await;
    let (mut last, mut quiet) = (None, 0);
    // A document is known by the reference of its root. The new one must be whole (its foot comes last) and stay.
    while quiet < 4 {
        assert!(started.elapsed() < Duration::from_secs(30), "`{css}` led nowhere");
        tokio::time::sleep(Duration::from_millis(40)).await;
        let now = document(client).await;
        let new = now.is_some() && now != before;
        quiet = if new && now == last { quiet + 1 } else { 0 };
        last = now;
    }
    // On a busy machine the driver may report the new document before the browser has settled on it.
    tokio::time::sleep(Duration::from_millis(700)).await;
}

/// Walks a journey, up to three times: a browser on a busy machine now and then loses a click. What is wrong with the
/// program is wrong every time.
///
/// # Panics
/// When the third attempt fails too.
pub async fn patiently<F>(journey: impl Fn() -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    for attempt in 1..=3 {
        match tokio::spawn(journey()).await {
            Ok(()) => return,
            Err(error) if attempt == 3 => panic!("the journey failed three times: {error}"),
            Err(_) => tokio::time::sleep(Duration::from_secs(1)).await,
        }
    }
}

/// Reference of the root of a document that is loaded to its end.
async fn document(client: &Client) -> Option<String> {
    client.find(Locator::Css("footer")).await.ok()?;
    let root = client.find(Locator::Css("html")).await.ok()?;
    Some(format!("{:?}", root.element_id()))
}

/// Clicks on something that stays on the page, such as the head of a folded part.
///
/// # Panics
/// When there is no such thing.
pub async fn open(client: &Client, css: &str) {
    let clicked = match client.find(Locator::Css(css)).await {
        Ok(element) => element.click().await,
        Err(error) => Err(error),
    };
    if let Err(error) = clicked {
        panic!("`{css}` cannot be clicked: {error}");
    }
}

/// Types into a field, or chooses an option with a blank.
///
/// # Panics
/// When there is no such field.
pub async fn keys(client: &Client, css: &str, keys: &str) {
    let typed = match client.find(Locator::Css(css)).await {
        Ok(element) => element.send_keys(keys).await,
        Err(error) => Err(error),
    };
    if let Err(error) = typed {
        panic!("`{css}` cannot be used: {error}");
    }
}
