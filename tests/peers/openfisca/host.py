"""What a host program does with the conditions that hold, over vectors: points, levels, exclusions and the best forms."""

import numpy as np

# A level that is not known; known ones are from 0 to FULL.
UNKNOWN, FULL = -1, 10_000
# Forms that a screening names.
BEST = 4


class Host:
    """The tables of a model, and the answers that its criteria hear, for so many sheets."""

    def __init__(self, model: dict, count: int):
        tables = model["host"]
        self.closed = np.array(tables["closed"])
        conditions, forms = len(model["conditions"]), len(self.closed)
        # Whole numbers far below 2^53, so that products of matrices in floating point are exact.
        self.effects = np.zeros((2 * forms, conditions))
        for condition in range(conditions):
            for form, value in tables["points"][condition]:
                self.effects[form, condition] += value
            for form in tables["excludes"][condition]:
                self.effects[forms + form, condition] = 1
        self.derives = [(i, c, level) for i, found in enumerate(tables["derives"]) for c, level in found]
        self.weights = np.array(tables["weights"], dtype=float).T.copy()
        rows = np.arange(count) % len(model["inputs"])
        self.criteria = [level(combine, rows, model["none"]) for combine in model["criteria"]]

    def finish(self, fired: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Fit and exclusion of each form, a column a sheet."""
        points, out = np.split(self.effects @ np.array(fired, dtype=float), 2)
        derived = np.zeros((len(self.criteria), points.shape[1]), dtype=np.int64)
        for condition, criterion, steps in self.derives:
            np.maximum(derived[criterion], fired[condition] * steps, out=derived[criterion])
        levels = np.array([np.maximum(level(derived), 0) for level in self.criteria], dtype=float)
        return points + self.weights @ levels, (out > 0) | self.closed[:, None]

    @staticmethod
    def best(fit: np.ndarray, excluded: np.ndarray) -> np.ndarray:
        """The best forms that are not excluded; equal fits keep the pack's order."""
        return np.argsort(np.where(excluded, np.inf, -fit), axis=0, kind="stable")[:BEST]


def level(combine: dict, rows: np.ndarray, none: int):
    """A criterion's level as a function of the levels that rules set, a row each."""
    kind, value = next(iter(combine.items()))
    if kind == "derived":
        return lambda derived: derived[value]
    if kind == "silent":
        silent = np.full(len(rows), UNKNOWN)
        return lambda derived: silent
    if kind == "choice":
        # No answer is -1 and finds the last entry.
        answers, steps = np.array(value["answers"])[rows], table([*value["levels"], None])
        return lambda derived: steps[answers]
    if kind == "set":
        return of_set(np.ascontiguousarray(np.array(value["answers"])[rows].T), table(value["levels"]), value["mean"])
    if kind == "number":
        answers, bounds = np.array(value["answers"])[rows], [upto for upto, _ in value["bands"] if upto is not None]
        steps = table([*(level for _, level in value["bands"]), None])
        return lambda derived: np.where(answers == none, UNKNOWN, steps[np.searchsorted(bounds, answers)])
    combined, parts = COMBINED[kind], [level(part, rows, none) for part in value]
    return lambda derived: combined([part(derived) for part in parts])


def of_set(chosen: np.ndarray, steps: np.ndarray, mean: bool):
    """The mean or the greatest level of the chosen options, of which each has a row."""
    if mean:
        known = (chosen & (steps != UNKNOWN)[:, None]).astype(float)
        return lambda derived: quotient(steps @ known, np.ones(len(steps)) @ known)
    # A handful of levels: those who chose any option of one get it, the greatest last.
    options = [(step, np.ascontiguousarray(chosen[steps == step])) for step in sorted(set(steps.tolist()) - {UNKNOWN})]

    def greatest(derived):
        out = np.full(chosen.shape[1], UNKNOWN)
        for step, rows in options:
            out[np.logical_or.reduce(rows)] = step
        return out

    return greatest


def first(parts: list[np.ndarray]) -> np.ndarray:
    return np.select([part != UNKNOWN for part in parts], parts, UNKNOWN)


def mean(parts: list[np.ndarray]) -> np.ndarray:
    levels = np.array(parts)
    known = levels != UNKNOWN
    return quotient((levels * known).sum(axis=0), known.sum(axis=0))


def product(parts: list[np.ndarray]) -> np.ndarray:
    out = parts[0]
    for part in parts[1:]:
        out = np.select([out == UNKNOWN, part == UNKNOWN], [part, out], out * part // FULL)
    return out


COMBINED = {"max": np.maximum.reduce, "first": first, "mean": mean, "product": product}


def quotient(total: np.ndarray, count: np.ndarray) -> np.ndarray:
    return np.where(count == 0, UNKNOWN, total // np.maximum(count, 1))


def table(levels: list[int | None]) -> np.ndarray:
    return np.array([UNKNOWN if level is None else level for level in levels])
