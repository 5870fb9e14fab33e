"""Weightings that respect an order of priorities, by means that the program does not use.

The program mixes the corners of the simplex of weights. Here weightings are drawn evenly from the whole simplex and those
that break the order are thrown away; corners are found by solving for the points where all but one of the inequalities
are tight; and the bounds of a difference come from a linear program.
"""

import itertools
from fractions import Fraction

import numpy as np
from scipy.optimize import linprog


def classes(themes: list[str], priorities: list[list[str]]) -> list[list[int]]:
    """Positions of the themes class by class; what is not named stands last, together."""
    named = [[themes.index(theme) for theme in group] for group in priorities if group]
    if not named:
        return []
    rest = [i for i in range(len(themes)) if not any(i in group for group in named)]
    return named + ([rest] if rest else [])


def draw(count: int, themes: int, order: list[list[int]], seed: int) -> np.ndarray:
    """`count` weightings (themes x count), even over the simplex of those that respect the order."""
    generator = np.random.default_rng(seed)
    if not order:
        return generator.dirichlet(np.ones(themes), size=count).T.copy()
    sizes = np.array([len(group) for group in order])
    kept, have = [], 0
    while have < count:
        # One weight for a class, shared evenly by its themes; the masses of the classes are even over their simplex.
        each = generator.dirichlet(np.ones(len(order)), size=count) / sizes
        lawful = each[np.all(np.diff(each, axis=1) <= 0, axis=1)]
        kept.append(lawful)
        have += len(lawful)
    each = np.concatenate(kept)[:count]
    weights = np.empty((themes, count))
    for column, group in enumerate(order):
        weights[group] = each[:, column]
    return weights


def constraints(themes: int, order: list[list[int]]) -> tuple[list[list[int]], list[list[int]]]:
    """Equal pairs within a class, and rows `g` with `g . w >= 0` that say what an order demands."""
    def row(*entries):
        out = [0] * themes
        for position, value in entries:
            out[position] = value
        return out

    if not order:
        return [], [row((t, 1)) for t in range(themes)]
    equal = [row((a, 1), (b, -1)) for group in order for a, b in itertools.pairwise(group)]
    above = [row((a[0], 1), (b[0], -1)) for a, b in itertools.pairwise(order)]
    return equal, above + [row((order[-1][0], 1))]


def corners(themes: int, order: list[list[int]]) -> list[list[Fraction]]:
    """Corners of the simplex, exactly: all but one of the inequalities tight."""
    equal, rows = constraints(themes, order)
    out = []
    for free in range(len(rows)):
        tight = equal + [row for i, row in enumerate(rows) if i != free]
        point = solve(tight + [[1] * themes], [0] * len(tight) + [1])
        assert sum(g * w for g, w in zip(rows[free], point)) > 0
        out.append(point)
    return out


def solve(rows: list[list[int]], right: list[int]) -> list[Fraction]:
    """Gauss-Jordan elimination in fractions."""
    table = [[Fraction(x) for x in row] + [Fraction(b)] for row, b in zip(rows, right, strict=True)]
    for i in range(len(table)):
        pivot = next(j for j in range(i, len(table)) if table[j][i] != 0)
        table[i], table[pivot] = table[pivot], table[i]
        table[i] = [x / table[i][i] for x in table[i]]
        for j in range(len(table)):
            if j != i and table[j][i] != 0:
                table[j] = [x - table[j][i] * y for x, y in zip(table[j], table[i])]
    return [row[-1] for row in table]


def least(difference: np.ndarray, order: list[list[int]]) -> float:
    """Least value of a linear function over all weightings that respect the order, by a linear program."""
    equal, rows = constraints(len(difference), order)
    found = linprog(
        difference,
        A_ub=-np.array(rows),
        b_ub=np.zeros(len(rows)),
        A_eq=np.array(equal + [[1] * len(difference)]),
        b_eq=np.array([0] * len(equal) + [1]),
        bounds=(0, 1),
    )
    assert found.success, found.message
    return found.fun


def positive_share(values: list[Fraction]) -> Fraction:
    """Share of a simplex on which a linear function is positive, given its (distinct) values at the corners.

    For flat Dirichlet weights, P(sum w_i d_i > 0) = sum over d_i > 0 of d_i^(n-1) / prod_{j != i} (d_i - d_j): the
    divided difference of max(x, 0)^(n-1) at the corner values (the distribution of a linear combination of uniform
    spacings; A. P. Dempster and R. M. Kleyle, Annals of Mathematical Statistics 39(5), 1968). For two corners, a > 0 > b,
    it is a / (a - b): the point at which the line crosses zero.
    """
    assert len(set(values)) == len(values)
    total = Fraction(0)
    for i, d in enumerate(values):
        if d > 0:
            product = Fraction(1)
            for j, other in enumerate(values):
                if j != i:
                    product *= d - other
            total += d ** (len(values) - 1) / product
    return total


def places(fit: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How often each form takes each place (forms x forms), and in which weightings it is first (forms x weightings).

    Forms that fit equally share the better place. Those that do under every weighting are compared by their figures, as
    rounding may tell their scores apart.
    """
    scores = fit @ weights
    count = len(fit)
    out = np.zeros((count, count))
    first = np.zeros(scores.shape, dtype=bool)
    for form in range(count):
        place = np.zeros(scores.shape[1], dtype=np.int8)
        for other in range(count):
            if not np.array_equal(fit[other], fit[form]):
                place += scores[other] > scores[form]
        out[form] = np.bincount(place, minlength=count)
        first[form] = place == 0
    return out / scores.shape[1], first
