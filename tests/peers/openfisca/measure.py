"""Times OpenFisca-Core, one municipality and vectorised; prints the figures as JSON. Other answers: not timed."""

import json
import platform
import time
from functools import cache
from importlib.metadata import version
from pathlib import Path

import numpy as np
from host import Host
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

GENERATED = Path(__file__).resolve().parents[1] / "generated"
PERIOD = "2026-11"
# How many municipalities at once, and how many rounds.
SIZES = {1: 20, 10_000: 9}


class Peer:
    """The conditions of a model as variables with formulas; answers as whole numbers and truth values."""

    def __init__(self, model: dict):
        self.model = model
        self.entity = build_entity(key="municipality", plural="municipalities", label="", is_person=True)
        self.system = TaxBenefitSystem([self.entity])
        for question in model["choices"].values():
            self.add(question["name"], int)
        for question in model["sets"].values():
            for option in question["options"]:
                self.add(self.member(question["name"], option), bool)
        for name in model["numbers"].values():
            self.add(name, int)
        for i, condition in enumerate(model["conditions"]):
            self.add(f"c{i}", bool, self.formula(condition))

    def add(self, name: str, kind: type, formula=None):
        fields = {"value_type": kind, "entity": self.entity, "definition_period": DateUnit.MONTH, "label": name}
        if formula:
            fields["formula"] = formula
        self.system.add_variable(type(name, (Variable,), fields))

    @staticmethod
    def member(question: str, option: str) -> str:
        return f"{question}__{option}".replace("-", "_")

    def formula(self, condition: dict):
        """Compiled once to a Python function over vectors."""
        source = f"lambda read, period: {self.printed(condition)}"
        body = eval(source, {"np": np})  # Our own text, from the exported model.

        def formula(municipality, period):
            # What a condition reads twice is fetched once, as an author would with a local variable.
            value = body(cache(lambda name: municipality(name, period)), period)
            return value if isinstance(value, np.ndarray) else np.full(municipality.count, value)

        return formula

    def printed(self, condition: dict) -> str:
        kind, value = next(iter(condition.items()))
        match kind:
            case "const":
                return str(value)
            case "is":
                return f"(read({self.model['choices'][str(value[0])]['name']!r}) == {value[1]})"
            case "has":
                question = self.model["sets"][str(value[0])]
                return f"read({self.member(question['name'], question['options'][value[1]])!r})"
            case "applies":
                return f"(read({self.model['numbers'][str(value)]!r}) != -1)"
            case "compare":
                return f"({self.number(value[1])} {value[0]} {self.number(value[2])})"
            case "not":
                return f"np.logical_not({self.printed(value)})"
            case "all":
                return "(" + " * ".join(self.printed(part) for part in value) + ")"
            case "any":
                return "(" + " + ".join(self.printed(part) for part in value) + ")"
        raise ValueError(kind)

    def number(self, number: dict) -> str:
        kind, value = next(iter(number.items()))
        match kind:
            case "int":
                return str(value)
            case "fact":
                # Products of answers exceed 32 bits, which is what the library stores.
                return f"read({self.model['numbers'][str(value)]!r}).astype(np.int64)"
            case "of":
                return f"({self.number(value[1])} {value[0]} {self.number(value[2])})"
        raise ValueError(kind)

    def columns(self, count: int) -> dict[str, np.ndarray]:
        """The sheets, again and again, as vectors."""
        sheets = self.model["inputs"]
        rows = [sheets[i % len(sheets)] for i in range(count)]
        out = {}
        for question in self.model["choices"].values():
            codes = {option: code for code, option in enumerate(question["options"])}
            out[question["name"]] = np.array([codes.get(row[question["name"]], -1) for row in rows], dtype=np.int32)
        for question in self.model["sets"].values():
            for option in question["options"]:
                chosen = [option in row[question["name"]] for row in rows]
                out[self.member(question["name"], option)] = np.array(chosen)
        for name in self.model["numbers"].values():
            values = np.array([row[name] for row in rows], dtype=np.int64)
            out[name] = np.where(values == self.model["none"], -1, values).astype(np.int32)
        return out

    def simulation(self, columns: dict[str, np.ndarray], count: int) -> Simulation:
        """A simulation with its answers set and nothing calculated; it serves once, as it keeps what it has calculated."""
        simulation = SimulationBuilder().build_default_simulation(self.system, count)
        for name, values in columns.items():
            simulation.set_input(name, PERIOD, values)
        return simulation

    def fired(self, simulation: Simulation) -> list[np.ndarray]:
        """Which conditions hold, as one vector each."""
        return [simulation.calculate(f"c{i}", PERIOD) for i in range(len(self.model["conditions"]))]


def wrong(model: dict, peer: Peer) -> int:
    """On how many sheets other conditions hold, or the fit or exclusion of a form is another."""
    sheets = len(model["inputs"])
    fired = peer.fired(peer.simulation(peer.columns(sheets), sheets))
    fit, excluded = Host(model, sheets).finish(fired)
    found = np.array(fired)
    same = [
        np.nonzero(found[:, i])[0].tolist() == model["expected"][i]
        and fit[:, i].tolist() == outcome["fit"]
        and excluded[:, i].tolist() == outcome["excluded"]
        for i, outcome in enumerate(model["outcomes"])
    ]
    return sheets - sum(same)


def measured(name: str) -> list[dict]:
    model = json.loads((GENERATED / f"{name}.json").read_text())
    peer = Peer(model)
    refused = wrong(model, peer)
    rows = []
    for size, rounds in SIZES.items():
        row = {"name": f"OpenFisca-Core, {size:,} at once", "version": version("OpenFisca-Core")}
        if refused:
            row["refused"] = f"other answers on {refused} of {len(model['inputs'])} sheets"
        else:
            columns, host = peer.columns(size), Host(model, size)
            best = float("inf")
            for _ in range(rounds):
                simulation = peer.simulation(columns, size)
                start = time.process_time()
                Host.best(*host.finish(peer.fired(simulation)))
                best = min(best, time.process_time() - start)
            row["ns"] = best / size * 1e9
        rows.append(row)
    return rows


if __name__ == "__main__":
    results = {"python": platform.python_version()}
    results |= {name: measured(name) for name in ("ua", "synthetic")}
    print(json.dumps(results, indent=2))
