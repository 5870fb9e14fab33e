"""Times OpenFisca-Core, one municipality and vectorised; prints the figures as JSON. Other answers: not timed."""

import json
import time
from importlib.metadata import version
from pathlib import Path

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

GENERATED = Path(__file__).resolve().parents[1] / "generated"
PERIOD = "2026-11"
# How many municipalities at once, and how many rounds.
SIZES = {1: 5, 10_000: 5}


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
            value = body(lambda name: municipality(name, period), period)
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

    def fired(self, columns: dict[str, np.ndarray], count: int) -> list[np.ndarray]:
        """Which conditions hold, as one vector each."""
        builder = SimulationBuilder()
        simulation = builder.build_default_simulation(self.system, count)
        for name, values in columns.items():
            simulation.set_input(name, PERIOD, values)
        return [simulation.calculate(f"c{i}", PERIOD) for i in range(len(self.model["conditions"]))]


def measured(name: str) -> list[dict]:
    model = json.loads((GENERATED / f"{name}.json").read_text())
    peer = Peer(model)
    sheets = len(model["inputs"])
    found = np.array(peer.fired(peer.columns(sheets), sheets))
    wrong = sum(np.nonzero(found[:, i])[0].tolist() != model["expected"][i] for i in range(sheets))
    rows = []
    for size, rounds in SIZES.items():
        row = {"name": f"OpenFisca-Core, {size:,} at once", "version": version("OpenFisca-Core")}
        if wrong:
            row["refused"] = f"other answers on {wrong} of {sheets} sheets"
        else:
            columns = peer.columns(size)
            best = float("inf")
            for _ in range(rounds):
                start = time.process_time()
                peer.fired(columns, size)
                best = min(best, time.process_time() - start)
            row["ns"] = best / size * 1e9
        rows.append(row)
    return rows


if __name__ == "__main__":
    results = {"python": ".".join(map(str, __import__("sys").version_info[:3]))}
    results |= {name: measured(name) for name in ("ua", "synthetic")}
    print(json.dumps(results, indent=2))
