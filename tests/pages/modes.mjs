// The ways in which people look at a page. A mode is put on while the page stands, without loading it again.

const sizes = {
  desktop: { width: 1280, height: 900, deviceScaleFactor: 1, mobile: false },
  phone: { width: 320, height: 640, deviceScaleFactor: 2, mobile: true },
  // A desktop window zoomed to 200 % has half as many CSS pixels.
  zoomed: { width: 640, height: 450, deviceScaleFactor: 2, mobile: false },
};

const colours = {
  light: [],
  dark: [{ name: "prefers-color-scheme", value: "dark" }],
  forced: [{ name: "forced-colors", value: "active" }],
};

/** All modes, by name. The folded parts of a page are opened on the desktop and stay closed elsewhere. A mode that differs
 * from another one `inColour` alone can break rules on colours alone. */
export const MODES = {
  "desktop, light": { size: sizes.desktop, colours: colours.light, unfolded: true },
  "desktop, dark": { size: sizes.desktop, colours: colours.dark, unfolded: true, inColour: true },
  "desktop, forced colours": { size: sizes.desktop, colours: colours.forced, unfolded: true, inColour: true },
  "320 px, light": { size: sizes.phone, colours: colours.light, unfolded: false },
  "320 px, dark": { size: sizes.phone, colours: colours.dark, unfolded: false, inColour: true },
  "200 %, light": { size: sizes.zoomed, colours: colours.light, unfolded: true },
};

/** Puts a mode on. */
export async function putOn({ cdp, page }, { size, colours, unfolded }) {
  await cdp.send("Emulation.setDeviceMetricsOverride", size);
  await cdp.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-reduced-motion", value: "reduce" }, ...colours] });
  await page.evaluate((unfolded) => {
    for (const part of document.querySelectorAll("details")) {
      part.dataset.folded ??= part.open ? "no" : "yes";
      part.open = unfolded || part.dataset.folded === "no";
    }
  }, unfolded);
}
