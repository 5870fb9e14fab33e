// From the start page to the paper for the council with the keyboard alone: Tab, Enter, Space, arrows, and digits where a
// number is asked. On every page but the first the link past the navigation is taken. At every stop the focus must be seen:
// on the screen, not covered, with a ring around it.

/** More stops than this, from the top of the content of one page to what is looked for, are too many for anybody. */
const MOST_STOPS = 120;
/** More questions than this mean that the journey goes round in a circle. */
const MOST_QUESTIONS = 60;

/** Walks the journey. Gives what went wrong; a journey that does not arrive throws. */
export class Keyboard {
  findings = [];
  stops = 0;
  #rings = new Set();

  constructor(visitor) {
    this.visitor = visitor;
    this.keys = visitor.page.keyboard;
  }

  async walk() {
    const { visitor } = this;
    // Taking a picture gives the window back the size that it was given here.
    await visitor.page.setViewport({ width: 1280, height: 900 });
    await visitor.open("/");
    await this.tabTo("#country");
    await this.press("ArrowDown", () => document.activeElement.value === "ua");
    await this.tabTo(".start button[type=submit]");
    await this.leave("Enter");
    await this.tabTo(".actions a.btn");
    await this.leave("Enter");
    for (let asked = 0; visitor.path.includes("/q/"); asked += 1) {
      if (asked === MOST_QUESTIONS) throw new Error(`after ${asked} questions there is still ${visitor.path}`);
      await this.answer(visitor.path.split("/q/")[1]);
    }
    await this.tabTo(".actions a.btn");
    await this.leave("Enter");
    await this.tabTo("a[href$='/paper']");
    await this.leave("Enter");
    await this.tabTo("main button, main a[download]");
    if (!visitor.path.endsWith("/paper")) throw new Error(`the keyboard leads to ${visitor.path}`);
    return this.findings;
  }

  /** One question of each kind is answered; "I am not sure" to the rest. */
  async answer(id) {
    if (id === "track") {
      await this.tabTo("input[type=radio]");
      await this.choose("service");
    } else if (id === "services") {
      await this.tabTo("details.pick > summary");
      await this.keys.press("Enter");
      await this.tabTo("details[open] input[type=checkbox]");
      await this.keys.press("Space");
    } else if (id === "count") {
      await this.tabTo("#answer");
      await this.keys.type("2");
      return this.leave("Enter");
    } else {
      await this.tabTo("input[type=radio], #answer-unsure");
      await this.choose(await this.visitor.page.$eval("#answer-unsure", (unsure) => unsure.value));
    }
    await this.tabTo(".actions button[type=submit]");
    await this.leave(id.length % 2 ? "Enter" : "Space");
    if (this.visitor.path.endsWith(`/q/${id}`)) throw new Error(`the answer to ${id} was not taken`);
  }

  /** Space marks the choice that has the focus; arrows walk through radio buttons and mark at each step. */
  async choose(value) {
    const isMarked = (value) => document.activeElement.value === value && document.activeElement.checked;
    if (await this.visitor.page.evaluate((value) => document.activeElement.value === value, value)) await this.keys.press("Space");
    if (!await this.visitor.page.evaluate(isMarked, value)) await this.press("ArrowDown", isMarked, value);
  }

  /** Tab until something is reached; looks at every stop on the way. */
  async tabTo(selector) {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.keys.press("Tab");
      this.stops += 1;
      const seen = await this.visitor.page.evaluate(lookAtFocus, selector);
      for (const problem of seen.problems) this.findings.push(`${this.visitor.path.replace(/[0-9a-f]{64}/, "…")}: ${seen.what} ${problem}`);
      await this.ring(seen);
      if (seen.reached) return;
    }
    throw new Error(`Tab never reaches ${selector} on ${this.visitor.path}`);
  }

  /** The ring changes the picture: seen once for each kind of control. */
  async ring({ kind, isSmall, what }) {
    if (!isSmall || this.#rings.has(kind)) return;
    this.#rings.add(kind);
    const { page } = this.visitor;
    const { x, y, width, height } = await page.evaluate(bringToMiddle);
    const clip = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
    const focused = await page.screenshot({ clip, captureBeyondViewport: false });
    const held = await page.evaluateHandle(() => { const held = document.activeElement; held.blur(); return held; });
    const blurred = await page.screenshot({ clip, captureBeyondViewport: false });
    await page.evaluate((held) => held.focus({ preventScroll: true, focusVisible: true }), held);
    if (Buffer.from(focused).equals(Buffer.from(blurred))) this.findings.push(`${what} looks the same with and without the focus`);
  }

  /** Presses a key until something is reached. */
  async press(key, reached, value) {
    for (let press = 0; press < 40; press += 1) {
      await this.keys.press(key);
      if (await this.visitor.page.evaluate(reached, value)) return;
    }
    throw new Error(`${key} does not lead to what is wanted on ${this.visitor.path}`);
  }

  async leave(key) {
    await Promise.all([this.visitor.page.waitForNavigation({ waitUntil: "load" }), this.keys.press(key)]);
    await this.tabTo("a.skip");
    await this.keys.press("Enter");
  }
}

/** Runs in the page. */
function lookAtFocus(selector) {
  const element = document.activeElement;
  const seen = { problems: [], reached: element.matches(selector), what: element.outerHTML.slice(0, 90), kind: `${element.tagName}.${element.className}` };
  if (element === document.body) return seen;
  const shown = element.closest(".choice") ?? element;
  const style = getComputedStyle(shown);
  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) seen.problems.push("has no ring when focused");
  const box = shown.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  if (!inside) seen.problems.push("is off the screen when focused");
  else {
    const [x, y] = [Math.min(Math.max(box.left + 4, 0), innerWidth - 1), Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1)];
    const top = document.elementFromPoint(x, y);
    if (!top || !(shown.contains(top) || top.contains(shown))) seen.problems.push(`is covered by ${top?.outerHTML.slice(0, 60)}`);
    seen.isSmall = box.width < 700 && box.height < 300;
  }
  return seen;
}

/** Runs in the page: the box of what has the focus, from the top of the document, once it stands well inside the window. */
function bringToMiddle() {
  const shown = document.activeElement.closest(".choice") ?? document.activeElement;
  shown.scrollIntoView({ block: "center", behavior: "instant" });
  const box = shown.getBoundingClientRect();
  return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height };
}
