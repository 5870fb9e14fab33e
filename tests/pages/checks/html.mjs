// The Nu checker reads every page as it came from the server. One Java machine for all of them.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Scroll-driven animations are younger than the checker; browsers without them leave the hint where it is.
const UNKNOWN = /Property .animation-timeline. doesn't exist/;
const STYLES = new URL("../../../web/assets/css/", import.meta.url);
const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** Collects pages; pages with the same text are kept once. */
export class HtmlPages {
  #pages = new Map();

  /** Takes the page in; `where` names it in findings. */
  add(where, html) {
    // Tokens differ from visit to visit and say nothing about the page.
    const text = html.replaceAll(/[0-9a-f]{64,128}/g, "0");
    if (![...this.#pages.values()].includes(text)) this.#pages.set(where, text);
  }

  /** Findings of all pages: `[where, findings]`. */
  async check() {
    const folder = await mkdtemp(join(tmpdir(), "imc-html-"));
    const names = [...this.#pages.keys()];
    const file = (number) => join(folder, `${String(number).padStart(4, "0")}.html`);
    await Promise.all(names.map((name, number) => writeFile(file(number), this.#pages.get(name))));
    const styles = (await readdir(STYLES)).filter((name) => name.endsWith(".css"));
    await Promise.all(styles.map(async (name) => writeFile(join(folder, name), await readFile(new URL(name, STYLES)))));
    const { messages } = await nu(folder);
    await rm(folder, { recursive: true });
    // Errors and warnings; what is said for information, such as on slashes of XML, is no finding.
    const wrong = messages.filter(({ type, subType, message }) => (type !== "info" || subType) && !UNKNOWN.test(message));
    const of = (ending) => wrong.filter((m) => m.url.endsWith(ending)).map(({ type, subType, message, lastLine, extract }) =>
      `${subType ?? type}: ${message} (line ${lastLine}: ${(extract ?? "").replaceAll(/\s+/g, " ")})`);
    const pages = names.map((name, number) => [name, of(file(number).slice(folder.length))]);
    return [...pages, ...styles.map((name) => [name, of(`/${name}`)])];
  }
}

function nu(folder) {
  return new Promise((done, failed) => {
    const options = ["-Xss4m", "-jar", JAR, "--format", "json", "--exit-zero-always", "--also-check-css", folder];
    execFile("java", options, { maxBuffer: 1 << 28 }, (error, _, said) => (error ? failed(error) : done(JSON.parse(said))));
  });
}
