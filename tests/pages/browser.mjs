// One Chromium for all checks, and the visitor who uses it.
import puppeteer from "puppeteer-core";

/** How long a page may take to come on a machine that has much else to do, in milliseconds. */
const PATIENCE = 180_000;

/** Starts the browser of the system; none is ever downloaded. */
export function chromium() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    pipe: true,
    protocolTimeout: 3 * PATIENCE,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--disable-background-networking",
      "--disable-component-update", "--hide-scrollbars=false", "--force-prefers-reduced-motion"],
  });
}

/** A person with a language and a browser profile of her own. Notes everything that a page must not do. */
export class Visitor {
  /** Console errors, refused or foreign requests, since the last look. */
  misdeeds = [];
  /** Paths that led elsewhere or gave what is no page. */
  beside = new Set();
  /** Answers that are no pages. */
  files = [];

  static #arrived = 0;

  static async arrive(browser, server, lang) {
    const visitor = new Visitor();
    Visitor.#arrived += 1;
    visitor.server = server;
    visitor.base = server.url;
    visitor.lang = lang;
    visitor.context = await browser.createBrowserContext();
    visitor.page = await visitor.context.newPage();
    visitor.page.setDefaultTimeout(PATIENCE);
    // Everybody comes from an address of her own, for what one may do too often the others still may.
    await visitor.page.setExtraHTTPHeaders({ "X-Forwarded-For": `192.0.2.${Visitor.#arrived}` });
    visitor.cdp = await visitor.page.createCDPSession();
    await visitor.cdp.send("Emulation.setFocusEmulationEnabled", { enabled: true });
    visitor.listen();
    await visitor.context.setCookie({ name: "lang", value: lang, domain: new URL(server.url).hostname });
    return visitor;
  }

  listen() {
    const { page, base } = this;
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== base && url.protocol !== "data:") this.misdeeds.push(`asks another site: ${url}`);
    });
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      if (why !== "net::ERR_ABORTED") this.misdeeds.push(`${request.url()} fails: ${why}`);
    });
    page.on("response", (response) => {
      const moved = response.status() >= 300 && response.status() < 400;
      if (response.request().isNavigationRequest() && !moved && response.url() !== "about:blank") this.document = response;
      else this.beside.add(new URL(response.url()).pathname);
    });
    page.on("console", (message) => {
      // A page that says "404" is meant to be one.
      if (["error", "warn"].includes(message.type()) && !/the server responded with a status of 4\d\d/.test(message.text())) {
        this.misdeeds.push(`console: ${message.text()}`);
      }
    });
    page.on("pageerror", (error) => this.misdeeds.push(`script: ${error.message}`));
  }

  get path() {
    return new URL(this.document.url()).pathname;
  }

  /** The page runs nothing at all, as papers do. */
  get isSandboxed() {
    return /\bsandbox\b/.test(this.document.headers()["content-security-policy"] ?? "");
  }

  async open(path) {
    await this.page.goto(new URL(path, this.base).href, { waitUntil: "load" });
    // The engines could not run in a sandbox either; they get the same text outside of it.
    if (!this.isSandboxed) return;
    const paper = await this.document.text();
    await this.page.goto("about:blank");
    await this.page.setContent(paper, { waitUntil: "load" });
  }

  /** Fills fields (`true` ticks, text is put in place of what is there) and presses a button. */
  async submit(fields = {}, button = "main form button[type=submit]:not(.sr):not([name])") {
    for (const [selector, value] of Object.entries(fields)) await this.fill(selector, value);
    await Promise.all([this.page.waitForNavigation({ waitUntil: "load" }), this.page.$eval(button, (b) => b.click())]);
  }

  fill(selector, value) {
    return this.page.$eval(selector, (field, value) => {
      if (value === true) field.checked = true;
      else field.value = value;
    }, value);
  }

  /** Addresses of links on the page. */
  links(selector) {
    return this.page.$$eval(selector, (links) => links.map((a) => a.getAttribute("href")));
  }

  /** Gets what is no page. */
  async download(path) {
    this.files.push(await this.page.evaluate(async (path) => {
      const answer = await fetch(path);
      return { path, status: answer.status, type: answer.headers.get("content-type") ?? "", size: (await answer.arrayBuffer()).byteLength };
    }, path));
  }

  /** What a page did that it must not do, since the last call. */
  caught() {
    return this.misdeeds.splice(0);
  }

  leave() {
    return this.context.close();
  }
}
