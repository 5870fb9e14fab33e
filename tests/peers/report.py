"""Writes docs/performance.md from the figures in generated/."""

import json
import os
import platform
import subprocess
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "docs" / "performance.md"
MODELS = {"ua": "Ukraine", "synthetic": "200 rules"}
# Rows of this project.
OWN = {
    "floor": "**plain Rust, written out by a generator (the floor)**",
    "engine, from facts": "**this engine**, the decision",
    "engine, with ranges and admissibility": "**this engine**, with the ranges that open answers leave, and admissibility",
    "engine, every reason": "**this engine**, complete explanation: every effect and every contribution, before words",
    "engine, published result": "**this engine**, the published result: sentences, articles, smallest sets of answers behind each line",
}
# How each peer is used.
USE = {
    "datalogic-rs": "one compiled rule a condition; input a ready `ParsedData`",
    "zen-engine, decision table": "one table that collects its rows, a condition a row, compiled; input a ready `Variable`",
    "zen-engine, expressions": "one expression node with all conditions, compiled; input a ready `Variable`",
    "cel": "one compiled program that gives a list of truth values; input a ready context",
    "regorus, bytecode": "Rego compiled for its virtual machine, compounds as rules of their own, which it keeps once found; "
    "input a ready `Value`",
    "Rhai": "one parsed script over a map, with the features that this program uses (`sync`, `only_i64`, `no_float`); "
    "input a ready scope",
    "json-rules-engine": "one rule a condition in an engine that is built once; products of answers are computed facts; input a plain object",
    "publicodes": "rules parsed once; each sheet is a situation of short texts, prepared before; conditions are then evaluated one by one",
    "OpenFisca-Core, 1 at once": "one variable a condition, its formula compiled Python over vectors; the simulation is made and its "
    "answers are set before the clock starts; points, levels and the four best forms by products of matrices in numpy",
    "OpenFisca-Core, 10,000 at once": "the same, with vectors of ten thousand",
}
FEATURES = {
    "flips": "all single-answer flips of a complete sheet",
    "smaa": "SMAA, 10,000 weightings",
    "next": "next question on a half-filled sheet",
    "counterfactual": "smallest change over 12 changeable answers (searches that go to the end)",
    "screen": "10,000 municipalities screened, no reasons, one thread",
}
LIMITS = {"flips": 0.2e6, "smaa": 1e6, "next": 2e6, "counterfactual": 20e6, "screen": 10e6}


@dataclass
class Goal:
    """What was to be reached, and what each model measures: a text and whether it is reached, or `None`."""

    title: str
    found: dict[str, tuple[str, bool] | None]

    def line(self) -> str:
        return f"| {self.title} | " + " | ".join(self.cell(model) for model in MODELS) + " |"

    def cell(self, model: str) -> str:
        if self.found[model] is None:
            return "not measured"
        text, reached = self.found[model]
        return f"{text}: {'reached' if reached else '**missed**'}"


def read(name: str) -> dict:
    path = HERE / "generated" / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else {}


def crate_versions(project: Path) -> dict[str, str]:
    lock = tomllib.loads((project / "Cargo.lock").read_text())
    return {package["name"]: package["version"] for package in lock["package"]}


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=HERE).stdout


def machine() -> str:
    return f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}"


def duration(ns: float) -> str:
    for limit, unit, scale in ((1e3, "ns", 1), (1e6, "µs", 1e3), (1e9, "ms", 1e6)):
        if ns < limit:
            value = ns / scale
            return f"{value:.0f} {unit}" if value >= 100 else f"{value:.2g} {unit}" if value < 10 else f"{value:.0f} {unit}"
    return f"{ns / 1e9:.2g} s"


def ratio(value: float) -> str:
    return f"{value:,.1f}" if value < 10 else f"{value:,.0f}"


class Results:
    def __init__(self):
        self.rust, self.zen, self.node, self.python = read("rust"), read("zen"), read("node"), read("python")
        self.versions = crate_versions(HERE / "zen") | crate_versions(HERE)

    def rows(self, model: str) -> list[dict]:
        others = (self.zen, self.node, self.python)
        found = self.rust[model]["assessment"] + [row for measured in others for row in measured.get(model, [])]
        known = {row["name"] for row in found}
        rows = found + [{"name": name} for name in USE if name not in known]
        return [{"version": self.versions.get(row["name"].split(",")[0].lower(), "")} | row for row in rows]

    def time(self, model: str, name: str) -> float | None:
        return next((row["ns"] for row in self.rows(model) if row["name"] == name and "ns" in row), None)

    def feature(self, model: str, name: str) -> float:
        return next(row["ns"] for row in self.rust[model]["features"] if row["name"] == name)

    def assessments(self) -> list[str]:
        out = [
            "| engine | " + " | ".join(f"{title} | x floor" for title in MODELS.values()) + " |",
            "| --- |" + " ---: | ---: |" * len(MODELS),
        ]
        names = list(OWN) + sorted(
            {row["name"]: None for model in MODELS for row in self.rows(model) if row["name"] not in OWN},
            key=lambda name: self.time("ua", name) or self.time("synthetic", name) or float("inf"),
        )
        for name in names:
            cells, version = [], ""
            for model in MODELS:
                row = next(row for row in self.rows(model) if row["name"] == name)
                version = version or row.get("version", "")
                if "ns" in row:
                    cells.append(f"{duration(row['ns'])} | {ratio(row['ns'] / self.time(model, 'floor'))}")
                else:
                    cells.append(f"not timed: {row['refused']} | " if "refused" in row else "not run | ")
            engine, *mode = name.split(",", 1)
            title = OWN.get(name) or ",".join([f"{engine} {version}".strip(), *mode])
            out.append(f"| {title} | " + " | ".join(cells) + " |")
        return out

    def fastest(self, model: str, names) -> dict | None:
        rows = [row for row in self.rows(model) if "ns" in row and row["name"] in names]
        return min(rows, key=lambda row: row["ns"], default=None)

    def goals(self) -> list[Goal]:
        def at_most(title: str, name: str, limit: float) -> Goal:
            ratios = {m: self.time(m, name) / self.time(m, "floor") for m in MODELS}
            return Goal(title, {m: (f"{ratio(r)} x", r <= limit) for m, r in ratios.items()})

        def faster(title: str, least: float, names, own) -> Goal:
            found = {}
            for model in MODELS:
                row = self.fastest(model, names)
                x = row and row["ns"] / own(model)
                found[model] = row and (f"{ratio(x)} x ({row['name'].split(',')[0]})", x >= least)
            return Goal(title, found)

        def decision(model: str) -> float:
            return self.time(model, "engine, from facts")

        def screening(model: str) -> float:
            return self.feature(model, "screen") / 10_000

        zen = [name for name in USE if name.startswith("zen")]
        vectors = "OpenFisca-Core, 10,000 at once"
        limits = [
            Goal(f"{title}: under {duration(LIMITS[name])}", {m: self.within(m, name) for m in MODELS})
            for name, title in FEATURES.items()
        ]
        return [
            at_most("one assessment at most 2 x the floor", "engine, from facts", 2),
            at_most("complete explanation at most 8 x the floor", "engine, every reason", 8),
            faster("one assessment at least 40 x faster than zen-engine", 40, zen, decision),
            faster("and at least 15 x faster than the fastest interpreter", 15, [n for n in USE if n != vectors], decision),
            *limits,
            faster("screening at least 20 x faster than vectorised OpenFisca", 20, [vectors], screening),
        ]

    def within(self, model: str, name: str) -> tuple[str, bool]:
        return duration(self.feature(model, name)), self.feature(model, name) < LIMITS[name]

    def summary(self, goals: list[Goal]) -> str:
        found = [goal.found[model] for goal in goals for model in MODELS]
        reached = sum(1 for f in found if f and f[1])
        missed = sum(1 for f in found if f and not f[1])
        return (
            f"**In short:** {len(goals)} goals were set for each of two models; of these {len(found)}, {reached} are reached, "
            f"{missed} are missed and {found.count(None)} are not measured."
        )

    def uses(self) -> list[str]:
        return ["| engine | how it is used |", "| --- | --- |", *(f"| {name} | {text} |" for name, text in USE.items())]

    def text(self) -> str:
        goals = self.goals()
        models = "; ".join(
            f"{title}: {data['effects']} effects under {data['conditions']} distinct conditions, {data['forms']} forms"
            for title, data in ((MODELS[m], self.rust[m]) for m in MODELS)
        )
        rustc = said("rustc", "--version").split()[1]
        engine = said("git", "log", "-1", "--format=%h", "--", "../../engine").strip()
        return "\n".join(
            [
                "# How fast, beside other engines",
                "",
                "Written by `tests/peers/run`; do not edit. Read the ratios, not the times: they are of one machine on one day.",
                "",
                f"{date.today()}, {machine()}; this engine at {engine}, rustc {rustc}, Node {self.node.get('node', '-')}, "
                f"Python {self.python.get('python', '-')}. {models}.",
                "",
                self.summary(goals),
                "",
                "## One assessment",
                "",
                "The same conditions in every engine, each in its own language and set up as its documentation advises for speed. This",
                "engine and the floor go on to fit, exclusions and the leading form; the others stop at the conditions.",
                f"Before anything is timed, an engine must find the same conditions on {self.rust['ua']['sheets']:,} complete answer "
                f"sheets (what runs outside the process of this engine on {self.rust['ua']['few']}, publicodes on 32, as it is slow);",
                "one that does not is named and not timed.",
                "This engine, the floor and the host must agree on every fit and exclusion.",
                "",
                *self.assessments(),
                "",
                "## What the goals were, and where they stand",
                "",
                "| goal | " + " | ".join(MODELS.values()) + " |",
                "| --- |" + " --- |" * len(MODELS),
                *(goal.line() for goal in goals),
                "",
                "## How each engine is used",
                "",
                *self.uses(),
                "",
                "## Method",
                "",
                METHOD.format(*(duration(self.feature(model, "columns")) for model in MODELS)),
            ]
        )


METHOD = """\
* **Models.** The Ukrainian pack as it is; and a pack of 200 evenly random rules over 60 questions, twelve forms and eight
  criteria, which has no locality and is worse for sharing than real law. Seeds are fixed.
* **Input** is put into each engine's own type before the clock starts, and rules are parsed and compiled before.
* **Peers find which conditions hold.** What a host adds to make a decision of them (points, levels, exclusions, order) is left
  out of their time, in their favour; with it, fit and exclusions must be those of this engine, or nothing is timed.
  OpenFisca alone does the whole, in numpy, as it is set beside a whole screening.
* **This engine** gives fit, exclusions and the leader from the facts of a case in its first row; in the second it also works
  out the facts, what is open, and ranges; in the third every effect that happens and what every criterion adds to every
  form; in the last the whole published result with its sentences and proofs of minimality.
* **Screening** ends with the four best lawful forms of each municipality. Both start from columns: OpenFisca from the facts,
  this engine from the answers, of which it still finds out what counts, what is open and what may be assumed. To lay 10,000
  sheets out in columns takes {} and {} more and is not in its time, as the making of vectors is not in that of OpenFisca,
  which knows no conditional forms.
* **Clock.** Processor time of the thread (of the process in Python; in Node processor or passing time, whichever is less),
  the smallest of many rounds; the contenders of Rust take turns within one run.
* **Sheets.** A branch predictor learns a few hundred sheets by heart when it walks over them again and again, straight-line
  code most of all; a municipality comes once. So whoever takes less than 30 µs an assessment walks over 4,096 sheets. Slower
  ones, which have no use for such learning, and whatever runs elsewhere keep to the first 320 of them (json-rules-engine to
  64, publicodes to four).
* **Builds.** Optimised. What zen-engine links and this comparison never runs (a TypeScript compiler, a JavaScript engine,
  cloud storage) is built without optimisation.
* **Not compared:** time to load, memory, several threads.
"""

if __name__ == "__main__":
    TARGET.write_text(Results().text())
    print(f"written: {TARGET}")
