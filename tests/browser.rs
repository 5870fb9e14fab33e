//! A real browser: headless Chromium driven through its own driver.

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A browser and its driver, both ended when dropped.
#[derive(Debug)]
pub struct Browser {
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
        let driver = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut driver = match driver {
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
        let Some(port) = port else { panic!("chromedriver printed no port") };
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
            Ok(client) => Self { driver, client },
            Err(error) => {
                driver.kill().ok();
                panic!("the browser does not start: {error}")
            }
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.driver.kill().ok();
        self.driver.wait().ok();
    }
}

/// Presses a button and waits until the page that comes has replaced the present one.
///
/// # Panics
/// When there is no such button, or no page comes within twenty seconds.
pub async fn press(client: &Client, css: &str) {
    let before = client.find(Locator::Css("html")).await;
    open(client, css).await;
    let Ok(before) = before else { return };
    let started = Instant::now();
    // The old page's elements are gone once the new page stands.
    while before.tag_name().await.is_ok() {
        assert!(started.elapsed() < Duration::from_secs(20), "`{css}` led nowhere");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    client.wait().for_element(Locator::Css("main")).await.ok();
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
