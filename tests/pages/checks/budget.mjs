// Budgets in the spirit of Lighthouse, on a first visit over a slow line: bytes, one sheet that blocks, nothing that jumps.
import { Visitor } from "../browser.mjs";

/** Most bytes of a first visit, everything together, as they go over the line. */
const MOST_BYTES = 60_000;
/** Most layout shift; 0.1 is called good elsewhere. */
const MOST_SHIFT = 0.01;
const SLOW_LINE = { offline: false, latency: 60, downloadThroughput: 200_000, uploadThroughput: 90_000 };

/** A visitor who comes to every page for the first time. */
export class Newcomer {
  static async arrive(browser, server, lang, size) {
    const newcomer = new Newcomer();
    newcomer.visitor = await Visitor.arrive(browser, server, lang);
    const { cdp } = newcomer.visitor;
    await cdp.send("Network.enable");
    await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
    await cdp.send("Network.emulateNetworkConditions", SLOW_LINE);
    await cdp.send("Emulation.setDeviceMetricsOverride", size);
    cdp.on("Network.loadingFinished", ({ encodedDataLength }) => { newcomer.bytes += encodedDataLength; });
    return newcomer;
  }

  /** What breaks the budgets on the page with this address. */
  async findings(address) {
    this.bytes = 0;
    await this.visitor.page.goto(address, { waitUntil: "networkidle0" });
    const seen = await this.visitor.page.evaluate(measured);
    const found = [];
    if (this.bytes > MOST_BYTES) found.push(`${this.bytes} bytes on the first visit, ${MOST_BYTES} are allowed`);
    if (seen.blocking.length !== (seen.ours ? 1 : 0)) found.push(`the page waits for ${seen.blocking.join(", ") || "no style sheet"}`);
    if (seen.shift > MOST_SHIFT) found.push(`the layout shifts by ${seen.shift.toFixed(3)}: ${seen.shifted.join(" | ")}`);
    return found;
  }
}

/** Runs in the page. */
async function measured() {
  const shifts = await new Promise((done) => {
    const observer = new PerformanceObserver((list) => done(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done([]), 200);
  });
  return {
    /** A page of the site, not a paper that carries its own style. */
    ours: document.getElementById("main") !== null,
    blocking: performance.getEntriesByType("resource").filter((r) => r.renderBlockingStatus === "blocking").map((r) => r.name),
    shift: shifts.reduce((sum, entry) => sum + entry.value, 0),
    shifted: shifts.flatMap((entry) => entry.sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? "?").slice(0, 80))),
  };
}

/** What is too lax in the header that says what a page may load and run. */
export function policyFindings(headers) {
  const policy = headers["content-security-policy"] ?? "";
  const strict = policy.includes("default-src 'none'") && !/unsafe-|\*|https?:/.test(policy);
  // A paper carries its own style but runs nothing at all.
  const sandboxed = policy.includes("default-src 'none'") && /\bsandbox\b/.test(policy) && !/allow-|script-src/.test(policy);
  return strict || sandboxed ? [] : [`Content-Security-Policy is too lax: ${policy || "there is none"}`];
}
