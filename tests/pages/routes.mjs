// The table of contents of the server, read from its source: a page that is added there must be looked at here.
import { readFile } from "node:fs/promises";

const SOURCE = new URL("../../web/src/server/router.rs", import.meta.url);

/** Addresses that can be opened, as they stand in `router.rs`: `/case/{token}/q/{question}`. */
export async function openable() {
  const source = await readFile(SOURCE, "utf8");
  const groups = new Map([...source.matchAll(/let (\w+) = Router::new\(\)([^;]*);/g)].map(([, name, body]) => [name, body]));
  const root = source.match(/\n    Router::new\(\)([^;]*?)\n}/)?.[1];
  if (!root) throw new Error("router.rs is written in a way that routes.mjs does not understand");
  const reached = (body) => [...opened(body), ...[...body.matchAll(/\.nest\("([^"]+)", (\w+)\)/g)].flatMap(([, prefix, name]) => {
    if (!groups.has(name)) throw new Error(`router.rs nests \`${name}\`, which routes.mjs does not find`);
    return reached(groups.get(name)).map((path) => (prefix + path).replace(/(.)\/$/, "$1"));
  })];
  return reached(root);
}

function opened(body) {
  const routes = [...body.matchAll(/\.route\(\s*"([^"]+)",\s*([^"]*?)\)\s*(?=\.|$)/g)];
  return routes.filter(([, , handlers]) => /\bget\(/.test(handlers)).map(([, path]) => path);
}

/** The route that an address belongs to. */
export function routeOf(path, routes) {
  return routes.find((route) => {
    const pattern = route.split("/").map((part) => (part.startsWith("{") ? "[^/]+" : part)).join("/");
    return new RegExp(`^${pattern}/?$`).test(path);
  });
}
