// What was looked at and what was found.

/** Counts looks that found nothing; a finding is printed when it is made, once. Does some kinds of look alone if asked to. */
export class Report {
  constructor(alone) {
    this.alone = alone;
  }

  passed = 0;
  failed = 0;
  #heard = performance.now();
  #spent = new Map();
  #said = new Map();

  /** Takes in what a check found at a place. */
  add(check, where, findings) {
    this.#heard = performance.now();
    if (!this.wants(check)) return;
    if (findings.length === 0) this.passed += 1;
    else this.failed += 1;
    for (const finding of findings) {
      const said = `${check}: ${finding}`;
      const places = this.#said.get(said) ?? [];
      if (places.length === 0) console.log(`FAIL ${said}\n     at ${where}`);
      this.#said.set(said, [...places, where]);
    }
  }

  wants(check) {
    return !this.alone || this.alone.includes(check) || check === "journey";
  }

  /** Does a look and adds what it found; a look that breaks is a finding. */
  async look(check, where, look) {
    if (!this.wants(check)) return;
    const started = performance.now();
    try {
      this.add(check, where, await look());
    } catch (error) {
      this.add(check, where, [error.stack ?? String(error)]);
    }
    this.#spent.set(check, (this.#spent.get(check) ?? 0) + performance.now() - started);
  }

  /** Fails when nothing was reported for so long (in milliseconds) that something must hang; waits for ever otherwise. */
  silence(patience) {
    return new Promise((_, failed) => {
      const watch = setInterval(() => {
        if (performance.now() - this.#heard < patience) return;
        clearInterval(watch);
        failed(new Error(`nothing was heard for ${patience / 1000} s`));
      }, 1000).unref();
    });
  }

  /** Prints where findings came again, the time that each kind of look took, and the last line. */
  print() {
    for (const [finding, [, ...again]] of this.#said) {
      if (again.length > 0) console.log(`${again.length} times more, ${finding.slice(0, 90)}\n     at ${again.slice(0, 4).join("; ")}`);
    }
    for (const [check, spent] of this.#spent) console.log(`${check}: ${(spent / 1000).toFixed(0)} s`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }
}
