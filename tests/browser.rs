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

/// Whether the page may be used: it is not the one that was left, it is loaded to its end, and it is painted. Chromium
/// throws clicks and keys away that come before a page's first paint, so that nobody presses what nobody has seen.
const STANDS: &str = "return !document.documentElement.hasAttribute('data-left')
    && document.readyState === 'complete'
    && performance.getEntriesByName('first-contentful-paint').length > 0";

/// Waits until a page stands that may be used.
///
/// # Panics
/// When none does within a minute.
pub async fn stand(client: &Client) {
    let started = Instant::now();
    // While one document replaces another there is none to ask; that is an error of the driver, and the answer is "no".
    while client.execute(STANDS, Vec::new()).await.ok() != Some(json!(true)) {
        assert!(started.elapsed() < Duration::from_secs(60), "no page comes to stand");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Goes to an address.
///
/// # Panics
/// When there is no page.
pub async fn go(client: &Client, url: &str) {
    if let Err(error) = client.goto(url).await {
        panic!("{url} cannot be opened: {error}");
    }
    stand(client).await;
}

/// Presses a button and waits for the page that it leads to. A click only starts the navigation, so the page to leave
/// is marked first.
///
/// # Panics
/// When there is no such button, or no page comes.
pub async fn press(client: &Client, css: &str) {
    stand(client).await;
    if let Err(error) = client.execute("document.documentElement.setAttribute('data-left', '')", Vec::new()).await {
        panic!("the page before `{css}` cannot be marked: {error}");
    }
    click(client, css).await;
    stand(client).await;
}

/// Clicks on something that stays on the page, such as the head of a folded part.
///
/// # Panics
/// When there is no such thing.
pub async fn open(client: &Client, css: &str) {
    stand(client).await;
    click(client, css).await;
}

async fn click(client: &Client, css: &str) {
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
    stand(client).await;
    let typed = match client.find(Locator::Css(css)).await {
        Ok(element) => element.send_keys(keys).await,
        Err(error) => Err(error),
    };
    if let Err(error) = typed {
        panic!("`{css}` cannot be used: {error}");
    }
}

/// What a person reads on the page.
///
/// # Panics
/// When there is no page.
pub async fn text(client: &Client) -> String {
    let read = match client.find(Locator::Css("main")).await {
        Ok(main) => main.text().await,
        Err(error) => Err(error),
    };
    read.unwrap_or_else(|error| panic!("the page has no text: {error}"))
}
