// axe-core: every rule of WCAG 2.2 A and AA, and its best practices.
import axe from "axe-core";

const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

const ON_COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] }, resultTypes: OPTIONS.resultTypes };

/** What axe finds on the page as it stands, by all rules or by those on colours alone. */
export async function axeFindings(page, onColours) {
  if (!await page.evaluate(() => "axe" in window)) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, any, all }) =>
      `${id}: ${target.join(" ")} ${[...any, ...all].map((check) => check.message).join("; ")} ${html.slice(0, 160)}`));
  }, onColours ? ON_COLOURS : OPTIONS);
}
