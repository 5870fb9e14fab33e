// Siteimprove Alfa, a second engine with rules of its own. It judges a copy of the page outside the browser, in threads
// of its own, while the browser walks on.
import { Audit } from "@siteimprove/alfa-act";
import { Device } from "@siteimprove/alfa-device";
import { Native as NativeDevice } from "@siteimprove/alfa-device/native";
import { Node } from "@siteimprove/alfa-dom";
import { Native as NativeDom } from "@siteimprove/alfa-dom/native";
import { Request, Response } from "@siteimprove/alfa-http";
import { Rules } from "@siteimprove/alfa-rules";
import { Conformance, Criterion } from "@siteimprove/alfa-wcag";
import { Page } from "@siteimprove/alfa-web";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

const isDemanded = Conformance.isAA();
const rules = [...Rules.values()].filter((rule) => rule.hasRequirement((r) => r instanceof Criterion && isDemanded(r)));

/** A copy of the page as it stands. */
export async function copyOf(page) {
  const dom = await page.evaluate(NativeDom.fromNode);
  return { dom, device: await page.evaluate(NativeDevice.fromWindow) };
}

/** What Alfa finds in a copy. */
async function judge(copy) {
  const device = Device.from(copy.device);
  const page = Page.of(Request.empty(), Response.empty(), Node.from(copy.dom, device), device);
  const outcomes = await Audit.of(page, rules).evaluate();
  return [...outcomes].filter(({ outcome }) => outcome === "failed").map((failed) => {
    const reasons = [...failed.expectations].map(([, expectation]) => expectation)
      .filter((expectation) => expectation.isErr()).map((expectation) => expectation.getErrUnsafe().message);
    const where = typeof failed.target.path === "function" ? failed.target.path() : "";
    return `${failed.rule.uri.split("/").pop()}: ${reasons.join("; ")} ${where} ${String(failed.target).slice(0, 160)}`;
  });
}

/** Judges copies one after another, each in the thread that is free. */
export class Alfa {
  #threads;
  #waiting = [];

  constructor(threads = 1) {
    this.#threads = Array.from({ length: threads }, () => new Worker(new URL(import.meta.url)));
    this.#free = [...this.#threads];
  }

  #free;

  /** Findings in a copy. */
  findings(copy) {
    return new Promise((found, failed) => {
      this.#waiting.push({ copy, found, failed });
      this.#next();
    });
  }

  #next() {
    if (this.#free.length === 0 || this.#waiting.length === 0) return;
    const thread = this.#free.pop();
    const { copy, found, failed } = this.#waiting.shift();
    thread.once("error", failed);
    thread.once("message", (findings) => {
      thread.off("error", failed);
      this.#free.push(thread);
      found(findings);
      this.#next();
    });
    thread.postMessage(copy);
  }

  end() {
    return Promise.all(this.#threads.map((thread) => thread.terminate()));
  }
}

if (!isMainThread) parentPort.on("message", async (copy) => parentPort.postMessage(await judge(copy)));
