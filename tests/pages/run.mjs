// Proof of the web pages. Starts the program, walks its journeys in a real browser and looks at every page and state.
//
//     node run.mjs [PROGRAM] [--only WORD] [--check NAME] [--in LANGUAGE] [--english] [--full]
//
// `--only` looks only at states whose name contains the word, in English; `--check`, which may come several times, looks in
// these ways alone (axe, alfa, html, layout, budget, names, keyboard, coverage, policy, quiet); `--in uk` walks in one language
// alone, `--english` in English. Every state is looked at on the desktop and on the phone; `--full` takes every one in every mode, with every rule of
// axe, Alfa and the budgets, not only those that show much more of an address than was seen before. The last line is
// `N passed, N failed`.
import { chromium, Visitor } from "./browser.mjs";
import { Alfa, copyOf } from "./checks/alfa.mjs";
import { axeFindings } from "./checks/axe.mjs";
import { Newcomer, policyFindings } from "./checks/budget.mjs";
import { HtmlPages } from "./checks/html.mjs";
import { Keyboard } from "./checks/keyboard.mjs";
import { layoutFindings } from "./checks/layout.mjs";
import { compareNames, controlNames, staleNames } from "./checks/names.mjs";
import { MODES, putOn } from "./modes.mjs";
import { Report } from "./report.mjs";
import { openable, routeOf } from "./routes.mjs";
import { serve } from "./server.mjs";
import { JOURNEYS } from "./walk.mjs";
import { parseArgs } from "node:util";

const options = { only: { type: "string" }, check: { type: "string", multiple: true }, english: { type: "boolean" }, full: { type: "boolean" }, in: { type: "string" } };
const { values: { only, check, english, full: everything, in: language }, positionals } = parseArgs({ options, allowPositionals: true });
const program = positionals[0] ?? new URL("../../target/debug/imc", import.meta.url).pathname;
/** The language whose pages are looked at in every mode; the others differ in their words alone. */
const THOROUGH = language ?? "en";
/** The language of the golden names. */
const GOLDEN = "en";
const BRIEF_MODE = "320 px, light";
/** What axe looks at in every state. */
const USUAL_MODES = ["desktop, light", BRIEF_MODE];
/** A state is looked at in all modes when it has so many times as many elements as the largest one of its address so far. */
const MUCH_MORE = 1.5;
/** After so many milliseconds without a word the proof ends: something hangs. */
const MOST_SILENCE = 300_000;

const routes = await openable();
const browser = await chromium();
const report = new Report(check);
const inOneLanguage = english || language || only || check?.every((name) => ["names", "budget", "keyboard"].includes(name));
const alfa = new Alfa();
const html = new HtmlPages();
const names = [];
const covered = new Set();
/** How many elements the largest page had that was looked at in all modes, by route. */
const largest = new Map();
const later = [];
const servers = [];

/** Looks at the page that a visitor has before her. */
function looker(visitor, newcomers) {
  const thorough = visitor.lang === THOROUGH;
  return async (state, { brief = false } = {}) => {
    covered.add(routeOf(visitor.path, routes) ?? "no such address");
    const caught = visitor.caught();
    if (only && !state.includes(only)) return;
    const where = thorough ? state : `${state} (${visitor.lang})`;
    report.add("quiet", where, caught);
    const page = visitor.document;
    report.add("policy", where, policyFindings(page.headers()));
    if (report.wants("html")) html.add(where, await page.text());
    const full = thorough && !brief;
    if (full && visitor.lang === GOLDEN && report.wants("names")) names.push([state, await controlNames(visitor.cdp, routes, state === "start")]);
    const inDepth = full && (await showsMuchMore(visitor) || only || everything);
    const address = page.request().method() === "GET" && !visitor.isSandboxed ? page.url() : null;
    const visits = Object.entries(inDepth && address ? newcomers : {}).map(([size, newcomer]) =>
      report.look("budget", `${where} [${size}]`, () => newcomer.findings(address)));
    if (["layout", "axe", "alfa"].some((check) => report.wants(check))) await inModes(visitor, where, { full, inDepth, withAxe: thorough || !brief });
    await Promise.all(visits);
  };
}

async function inModes(visitor, where, { full, inDepth, withAxe }) {
  for (const [mode, settings] of Object.entries(MODES)) {
    if (!full && mode !== BRIEF_MODE || !inDepth && settings.inColour) continue;
    await putOn(visitor, settings);
    const place = `${where} [${mode}]`;
    await report.look("layout", place, () => layoutFindings(visitor.page));
    if (withAxe && (inDepth || USUAL_MODES.includes(mode))) {
      await report.look("axe", place, () => axeFindings(visitor.page, settings.inColour && !everything));
    }
    if (inDepth && report.wants("alfa") && mode === "desktop, light") judgeByAlfa(place, await copyOf(visitor.page));
  }
}

/** Whether this is the first page of its address in `router.rs`, or one much larger than those before. */
async function showsMuchMore({ page, path }) {
  const size = await page.evaluate(() => document.querySelectorAll("*").length);
  const route = routeOf(path, routes);
  if (size < MUCH_MORE * (largest.get(route) ?? 0)) return false;
  largest.set(route, size);
  return true;
}

function judgeByAlfa(where, copy) {
  later.push(report.look("alfa", where, () => alfa.findings(copy)));
}

/** All journeys in one language, on a server of their own: some of them age what is stored. */
async function journeys(lang) {
  const server = await start();
  await Promise.all(Object.entries(JOURNEYS).map(async ([name, walk]) => {
    const visitor = await Visitor.arrive(browser, server, lang);
    const newcomers = lang === THOROUGH && report.wants("budget") ? {
      phone: await Newcomer.arrive(browser, server, lang, { width: 390, height: 844, deviceScaleFactor: 2, mobile: true }),
      desktop: await Newcomer.arrive(browser, server, lang, MODES["desktop, light"].size),
    } : {};
    await report.look("journey", `${name} (${lang})`, async () => {
      await walk(visitor, looker(visitor, newcomers));
      return visitor.files.filter(({ status, size }) => status !== 200 || size === 0).map(({ path, status }) => `${path} answers ${status}`);
    });
    for (const path of visitor.beside) covered.add(routeOf(path, routes));
  }));
}

async function start() {
  const server = await serve(program);
  servers.push(server);
  return server;
}

async function keyboard() {
  const server = await start();
  const visitor = await Visitor.arrive(browser, server, THOROUGH);
  await report.look("keyboard", "start to council paper", () => new Keyboard(visitor).walk());
}

async function proof() {
  const walks = check?.join() === "keyboard" ? [] : [journeys(THOROUGH), ...(inOneLanguage ? [] : [journeys("uk").then(() => journeys("fr"))])];
  await Promise.all([...walks, ...(only ? [] : [keyboard()])]);
  for (const [where, findings] of report.wants("html") ? await html.check() : []) report.add("html", where, findings);
  if (!only && walks.length > 0) {
    for (const route of routes) report.add("coverage", route, covered.has(route) ? [] : ["no journey opens this address; add it to walk.mjs"]);
    if (names.length > 0) report.add("names", "golden files", (await staleNames(names)).map((file) => `names/${file} belongs to no page`));
  }
  for (const [state, findings] of report.wants("names") ? await compareNames(names) : []) report.add("names", state, findings);
  await Promise.all(later);
}

try {
  await Promise.race([proof(), report.silence(MOST_SILENCE)]);
} catch (error) {
  report.add("journey", "the whole proof", [error.stack]);
} finally {
  await Promise.allSettled([browser.close(), alfa.end(), ...servers.map((server) => server.stop())]);
}
report.print();
process.exitCode = report.failed === 0 && report.passed > 0 ? 0 : 1;
