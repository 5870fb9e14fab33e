// What a screen reader calls the controls of each page, as golden files that a person can read. `IMC_WRITE_NAMES=1`
// rewrites them. Links and options that come in numbers and from the country packs are named by kind alone.
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { routeOf } from "../routes.mjs";

const FOLDER = new URL("../names/", import.meta.url);
const CONTROLS = new Set(["link", "button", "textbox", "searchbox", "combobox", "checkbox", "radio", "spinbutton", "switch", "slider",
  "Date", "DisclosureTriangle", "region", "search", "navigation", "form", "group", "radiogroup", "dialog", "alert"]);
/** More controls of one kind than this are not named one by one. */
const FEW = 6;
/** What stands behind such an address has its name from a pack or the library of practices, which change by themselves. */
const NAMED_BY_DATA = /\{(form|question|id)\}$/;

/** Roles and names of the controls of a page, sorted; of the frame around it only on the start page. */
export async function controlNames(cdp, routes, withFrame) {
  const { nodes } = await cdp.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (node) => [node, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? below(byId.get(id)) : []))];
  const root = withFrame ? nodes[0] : nodes.find((node) => node.role?.value === "main") ?? nodes[0];
  const controls = below(root).filter(isControl).map((node) => control(node, routes));
  const lines = controls.map(({ kind, name }) => {
    const many = controls.filter((other) => other.kind === kind).length > FEW;
    return many ? `${kind}, several` : `${kind} "${name}"`;
  });
  return [...new Set(lines)].sort();
}

function isControl({ ignored, role, name }) {
  return !ignored && CONTROLS.has(role?.value) && (name?.value || !["form", "group"].includes(role.value));
}

function control(node, routes) {
  const role = node.role.value === "DisclosureTriangle" ? "disclosure" : node.role.value.toLowerCase();
  // Numbers come from the answers and the packs.
  const name = (node.name?.value ?? "").trim().replaceAll(/\d+/g, "#");
  const properties = Object.fromEntries((node.properties ?? []).map((p) => [p.name, p.value.value]));
  const states = ["required", "invalid", "disabled"].filter((state) => properties[state] && properties[state] !== "false");
  const address = properties.url && new URL(properties.url);
  const target = address && (address.hostname === "127.0.0.1" ? routeOf(address.pathname, routes) ?? address.pathname : "another site");
  const kind = [role, ...states, target && `to ${target}${address.hash ? "#" : ""}`].filter(Boolean).join(" ");
  return { kind, name: name && NAMED_BY_DATA.test(target) ? "…" : name };
}

/** Compares pages with their golden files, or rewrites these. Gives `[page, findings]`. */
export async function compareNames(pages) {
  if (process.env.IMC_WRITE_NAMES) await mkdir(FOLDER, { recursive: true });
  return Promise.all(pages.map(async ([page, lines]) => {
    const file = new URL(fileOf(page), FOLDER);
    const now = `${page}\n\n${lines.join("\n")}\n`;
    if (process.env.IMC_WRITE_NAMES) await writeFile(file, now);
    return [page, difference(await readFile(file, "utf8").catch(() => ""), now)];
  }));
}

/** Golden files of pages that no journey comes to any more; removed when they are rewritten. */
export async function staleNames(pages) {
  const current = new Set(pages.map(([page]) => fileOf(page)));
  const stale = (await readdir(FOLDER).catch(() => [])).filter((file) => !current.has(file));
  if (process.env.IMC_WRITE_NAMES) await Promise.all(stale.map((file) => rm(new URL(file, FOLDER))));
  return process.env.IMC_WRITE_NAMES ? [] : stale;
}

const fileOf = (page) => `${page.replaceAll(/[^a-z0-9]+/gi, "-")}.txt`;

function difference(golden, now) {
  if (golden === now) return [];
  const [before, after] = [golden.split("\n"), now.split("\n")];
  const at = after.findIndex((line, i) => line !== before[i]);
  const line = at < 0 ? after.length : at;
  return [`line ${line + 1}: \`${before[line] ?? ""}\` is now \`${after[line] ?? ""}\` (IMC_WRITE_NAMES=1 rewrites)`];
}
