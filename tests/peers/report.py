"""Writes docs/performance.md from the figures in generated/."""

import json
import os
import platform
import re
import subprocess
import tomllib
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parents[1] / "docs" / "performance.md"
MODELS = {"ua": "Ukraine", "synthetic": "200 rules"}
# Rows of this project, and the one that is only the host's part of every peer.
OWN = {
    "floor": "**plain Rust, written out by a generator (the floor)**",
    "engine, from facts": "**this engine**, the decision",
    "engine, with ranges and admissibility": "**this engine**, with the ranges that open answers leave, and admissibility",
    "engine, every reason": "**this engine**, complete explanation: every effect and every contribution, before words",
    "engine, published result": "**this engine**, the published result: sentences, articles, smallest sets of answers behind each line",
    "points added by the host": "points and levels alone, added by the host for every peer of Rust below",
}
CRATES = {
    "datalogic-rs": "datalogic-rs",
    "zen-engine, decision table": "zen-engine",
    "zen-engine, expressions": "zen-engine",
    "cel": "cel",
    "regorus, bytecode": "regorus",
    "Rhai, one script a sheet": "rhai",
    "Rhai, the pack's own files": "rhai",
}
# Peers of Node and Python find which conditions hold; points and levels are added for the peers of Rust only.
CONDITIONS_ONLY = {"json-rules-engine", "publicodes", "OpenFisca-Core, 1 at once", "OpenFisca-Core, 10,000 at once"}
FEATURES = {
    "flips": "all single-answer flips of a complete sheet",
    "smaa": "SMAA, 10,000 weightings",
    "next": "next question on a half-filled sheet",
    "counterfactual": "smallest change over 12 changeable answers (searches that go to the end)",
    "screen": "10,000 municipalities screened, no reasons, one thread",
}
LIMITS = {"flips": 0.2e6, "smaa": 1e6, "next": 2e6, "counterfactual": 20e6, "screen": 10e6}


def read(name: str) -> dict:
    path = HERE / "generated" / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else {}


def crate_versions() -> dict[str, str]:
    lock = tomllib.loads((HERE / "Cargo.lock").read_text())
    return {package["name"]: package["version"] for package in lock["package"]}


def machine() -> str:
    found = re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())
    processor = re.sub(r"\s+", " ", found.group(1)) if found else platform.machine()
    return f"{processor}, {os.cpu_count()} processors, {platform.system()}"


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
        self.rust, self.node, self.python = read("rust"), read("node"), read("python")
        self.versions = crate_versions()

    def rows(self, model: str) -> list[dict]:
        rust = [row | {"version": self.versions.get(CRATES.get(row["name"], ""), "")} for row in self.rust[model]["assessment"]]
        found = rust + self.node.get(model, []) + self.python.get(model, [])
        known = {row["name"] for row in found}
        absent = [name for name in [*CRATES, *sorted(CONDITIONS_ONLY)] if name not in known]
        return found + [{"name": name, "version": self.versions.get(CRATES.get(name, ""), "")} for name in absent]

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
            title += " (conditions only)" * (name in CONDITIONS_ONLY)
            out.append(f"| {title} | " + " | ".join(cells) + " |")
        return out

    def features(self) -> list[str]:
        out = ["| what | " + " | ".join(MODELS.values()) + " |", "| --- |" + " ---: |" * len(MODELS)]
        for name, title in FEATURES.items():
            out.append(f"| {title} | " + " | ".join(duration(self.feature(model, name)) for model in MODELS) + " |")
        return out

    def goals(self) -> list[str]:
        out = ["| goal | " + " | ".join(MODELS.values()) + " |", "| --- |" + " --- |" * len(MODELS)]

        def goal(title: str, measured, reached):
            cells = []
            for model in MODELS:
                value = measured(model)
                if value is None:
                    cells.append("not measured")
                else:
                    text, number = value
                    cells.append(f"{text}: {'reached' if reached(number) else '**missed**'}")
            out.append(f"| {title} | " + " | ".join(cells) + " |")

        def times(model: str, slow: float | None, fast: float | None):
            return None if slow is None or fast is None else (f"{ratio(slow / fast)} x", slow / fast)

        own = "engine, from facts"
        goal("one assessment at most 2 x the floor", lambda m: times(m, self.time(m, own), self.time(m, "floor")), lambda x: x <= 2)
        goal(
            "complete explanation at most 8 x the floor",
            lambda m: times(m, self.time(m, "engine, every reason"), self.time(m, "floor")),
            lambda x: x <= 8,
        )

        def fastest(model: str, wanted) -> float | None:
            found = [row["ns"] for row in self.rows(model) if "ns" in row and wanted(row["name"])]
            return min(found, default=None)

        goal(
            "at least 40 x faster than zen-engine",
            lambda m: times(m, fastest(m, lambda n: n.startswith("zen")), self.time(m, own)),
            lambda x: x >= 40,
        )
        goal(
            "at least 15 x faster than the fastest interpreter",
            lambda m: times(m, fastest(m, lambda n: n not in OWN and "10,000" not in n), self.time(m, own)),
            lambda x: x >= 15,
        )
        for name, title in FEATURES.items():
            limit = LIMITS[name]
            goal(
                f"{title}: under {duration(limit)}",
                lambda m, name=name: (duration(self.feature(m, name)), self.feature(m, name)),
                lambda ns, limit=limit: ns < limit,
            )
        goal(
            "screening at least 20 x faster than vectorised OpenFisca",
            lambda m: times(m, self.time(m, "OpenFisca-Core, 10,000 at once"), self.feature(m, "screen") / 10_000),
            lambda x: x >= 20,
        )
        return out

    def text(self) -> str:
        models = "; ".join(
            f"{title}: {data['effects']} effects under {data['conditions']} distinct conditions, {data['forms']} forms"
            for title, data in ((MODELS[m], self.rust[m]) for m in MODELS)
        )
        rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
        return "\n".join(
            [
                "# How fast, beside other engines",
                "",
                "Written by `tests/peers/run`; do not edit. Read the ratios, not the times: they are of one machine on one day.",
                "",
                f"{date.today()}, {machine()}; rustc {rustc}, Node {self.node.get('node', '-')}, "
                f"Python {self.python.get('python', '-')}. {models}.",
                "",
                "## One assessment",
                "",
                "The same conditions in every engine, each in its own language and set up as its documentation advises for speed.",
                f"Before anything is timed, an engine must find the same conditions on {self.rust['ua']['sheets']} complete answer "
                "sheets (publicodes on 32, as it is slow); one that does not is named and not timed.",
                "This engine, the floor and the host must agree on every fit and exclusion.",
                "",
                *self.assessments(),
                "",
                "## What the goals were, and where they stand",
                "",
                *self.goals(),
                "",
                "## What a decision needs beyond one assessment",
                "",
                *self.features(),
                "",
                "## Method",
                "",
                METHOD,
            ]
        )


METHOD = """\
* **Models.** The Ukrainian pack as it is; and a pack of 200 evenly random rules over 60 questions, twelve forms and eight
  criteria, which has no locality and is worse for sharing than real law. Seeds are fixed.
* **Input** is put into each engine's own type before the clock starts; datalogic-rs copies it into its arena inside.
* **Peers answer the conditions.** A host adds points, levels and exclusions: its few lines are inside the time of the
  peers of Rust, and left out for those of Node and Python, in their favour.
* **The engine** gives fit, exclusions and the leader from the facts of a case in its first row; in the second it also works out
  the facts, what is open, and ranges; in the third every effect that happens and what every
  criterion adds to every form; in the last the whole published result with its sentences and proofs of minimality.
* **Clock.** Processor time of the thread (of the process in Node and Python), the smallest of several rounds; the contenders
  of Rust take turns within one run, and all walk over the same sheets.
* **Builds.** Optimised, one run.
* **Not compared:** time to load, memory, several threads.
"""

if __name__ == "__main__":
    TARGET.write_text(Results().text())
    print(f"written: {TARGET}")
