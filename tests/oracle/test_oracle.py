"""The program's results, recomputed by other means, agree within the error of the samples."""

import math
import unittest
from fractions import Fraction
from pathlib import Path
from statistics import NormalDist

import numpy as np
from pymcdm.helpers import rrankdata
from pymcdm.methods import WSM

import program
import weightings

DRAWS = 1_000_000
SEED = 20261121
# Per country one sheet is sampled, under each of these; every sheet is checked where arithmetic is exact.
PRIORITIES = [None, "control > money = efficiency", "money > resources > simplicity > control"]
TOTAL_ORDER = "efficiency > control > money > partnership > simplicity > authority > flexibility > resources"
# What the program rounds: published shares to thousandths, sampled weights to 1/10,080.
ROUNDED = 0.0005
GRID = 1 / 10_080
# The program draws the open answers so often to find a confidence factor.
CONFIDENCE_DRAWS = 1_000
# Chance that a correct program fails any comparison of one kind; shared evenly by all comparisons of the kind.
FALSE_ALARM = 1e-4


def sigmas(comparisons: int) -> float:
    """How many standard deviations one of so many comparisons may be off."""
    return NormalDist().inv_cdf(1 - FALSE_ALARM / (2 * comparisons))


def deviation(p, *samples: float):
    """Standard deviation of the difference of shares found with these numbers of samples."""
    return np.sqrt(p * (1 - p) * sum(1 / n for n in samples))


class Oracle(unittest.TestCase):
    """One trace per sheet and order, loaded once."""

    @classmethod
    def setUpClass(cls):
        cls.folder = program.folder()
        cls.addClassCleanup(cls.folder.cleanup)
        files = program.answer_files()
        real = {pack: program.cases(pack, Path(cls.folder.name)) for pack in program.packs()}
        assert len(real) >= 6, "cases of at least six countries"
        cls.plain = {path.stem: program.trace(path, None) for path in files + sum(real.values(), [])}
        chosen = files[-1:] + [paths[0] for paths in real.values()]
        cls.sampled = {
            (path.stem, order): cls.plain[path.stem] if order is None else program.trace(path, order)
            for path in chosen
            for order in PRIORITIES
        }
        cls.total = {path.stem: program.trace(path, TOTAL_ORDER) for path in chosen}
        cls.weights = {}

    def drawn(self, result: dict) -> np.ndarray:
        """A million weightings under the result's order."""
        order = self.order(result)
        key = str(order)
        if key not in self.weights:
            self.weights[key] = weightings.draw(DRAWS, len(program.themes()), order, SEED)
        return self.weights[key]

    @staticmethod
    def order(result: dict) -> list[list[int]]:
        assert result["robustness"]["themes"] == program.themes()
        return weightings.classes(program.themes(), result["robustness"]["priorities"])

    def sums(self, result: dict, verdict: dict) -> np.ndarray:
        """Fit by theme from the published levels and points and from the packs' files alone."""
        themes = program.themes()
        out = np.zeros(len(themes))
        for level in result["assessment"]["levels"]:
            criterion = program.criteria()[level["criterion"]]
            weight = program.matrix_weight(result["pack"], verdict["form"], level["criterion"])
            share = (level["point"] or 0) / 10_000
            out[themes.index(criterion["theme"])] += share * weight * criterion["importance"]
        for line in verdict["points"]:
            criterion = program.criteria()[line["criterion"]]
            out[themes.index(criterion["theme"])] += line["points"] * criterion["importance"]
        return out

    def test_fit_is_the_weighted_sum_of_published_levels_points_and_the_matrix_in_the_files(self):
        for name, result in self.plain.items():
            for verdict in program.ranked(result):
                with self.subTest(name, form=verdict["form"]):
                    self.assertAlmostEqual(self.sums(result, verdict).sum(), verdict["fit"]["point"] / 1e6, places=6)

    def test_fit_by_theme_is_what_the_robustness_says_it_used(self):
        for name, result in self.plain.items():
            verdicts = {verdict["form"]: verdict for verdict in program.ranked(result)}
            fit = program.theme_fit(result)
            for form, row in zip(result["robustness"]["forms"], fit, strict=True):
                with self.subTest(name, form=form["form"]):
                    np.testing.assert_allclose(row, self.sums(result, verdicts[form["form"]]), atol=1e-6)
                    for part in ("low", "high"):
                        whole = sum(cell[part] for cell in form["theme_fit"])
                        self.assertEqual(whole, verdicts[form["form"]]["fit"][part])

    def test_pymcdm_gives_the_same_sums_and_the_same_ranking(self):
        themes = len(program.themes())
        # The matrix is in one unit already.
        ranking = WSM(normalization_function=lambda column, cost: column)
        for name, result in self.plain.items():
            verdicts = program.ranked(result)
            if len(verdicts) < 2:
                continue
            with self.subTest(name):
                matrix = np.array([self.sums(result, verdict) for verdict in verdicts])
                preferences = ranking(matrix, np.full(themes, 1 / themes), np.ones(themes), validation=False)
                fits = np.array([verdict["fit"]["point"] / 1e6 for verdict in verdicts])
                np.testing.assert_allclose(preferences * themes, fits, atol=1e-6)
                # Average places of pymcdm against places that ties share: compare pair by pair.
                places = rrankdata(np.round(preferences, 9))
                for a, first in enumerate(verdicts):
                    for b, second in enumerate(verdicts):
                        self.assertEqual(places[a] < places[b], first["rank"] < second["rank"])

    def test_rank_acceptabilities_are_those_of_a_million_draws(self):
        count = sum(len(r["robustness"]["forms"]) ** 2 for r in self.sampled.values())
        for (name, priorities), result in self.sampled.items():
            forms = result["robustness"]["forms"]
            expected, _ = weightings.places(program.theme_fit(result), self.drawn(result))
            published = np.array([form["places"] for form in forms]) / 1000
            with self.subTest(name, priorities=priorities):
                # On the grid, weights of neighbouring classes are equal as often as the share between them is less than
                # the themes that it is spread over; then forms tie that the continuous draw tells apart.
                order = self.order(result)
                grid = max(10, (len(order) - 1) * len(program.themes())) * GRID
                allowed = sigmas(count) * deviation(expected, DRAWS, result["samples"]) + ROUNDED + grid
                self.assertLessEqual(np.max(np.abs(published - expected) - allowed), 0)

    def test_first_places_taken_alone_are_those_of_a_million_draws(self):
        count = sum(len(r["robustness"]["forms"]) for r in self.sampled.values())
        for (name, priorities), result in self.sampled.items():
            forms = result["robustness"]["forms"]
            _, first = weightings.places(program.theme_fit(result), self.drawn(result))
            expected = (first & (first.sum(axis=0) == 1)).mean(axis=1)
            published = np.array([form["alone"] for form in forms]) / 1000
            with self.subTest(name, priorities=priorities):
                # Ties of the grid, as above.
                grid = max(10, (len(self.order(result)) - 1) * len(program.themes())) * GRID
                allowed = sigmas(count) * deviation(expected, DRAWS, result["samples"]) + ROUNDED + grid
                self.assertLessEqual(np.max(np.abs(published - expected) - allowed), 0)

    def test_central_weights_are_those_of_a_million_draws(self):
        themes = len(program.themes())
        count = sum(len(r["robustness"]["forms"]) * themes for r in self.sampled.values())
        compared = 0
        for (name, priorities), result in self.sampled.items():
            weights = self.drawn(result)
            _, first = weightings.places(program.theme_fit(result), weights)
            for i, form in enumerate(result["robustness"]["forms"]):
                wins = form["places"][0] / 1000 * result["samples"]
                mine = weights[:, first[i]]
                # Fewer are too few for the normal approximation.
                if wins < 100 or mine.shape[1] < 100:
                    continue
                compared += 1
                with self.subTest(name, priorities=priorities, form=form["form"]):
                    error = mine.std(axis=1) * math.sqrt(1 / wins + 1 / mine.shape[1])
                    difference = np.abs(np.array(form["central_weights"]) / 1000 - mine.mean(axis=1))
                    self.assertLessEqual(np.max(difference - sigmas(count) * error - ROUNDED - GRID), 0)
        self.assertGreater(compared, 3 * len(PRIORITIES))

    def test_confidence_factors_are_those_of_a_million_draws_of_the_open_answers(self):
        sure = [form for result in self.sampled.values() for form in result["robustness"]["forms"] if form["central_weights"]]
        for (name, priorities), result in self.sampled.items():
            if priorities is not None:
                continue
            low, high = program.theme_fit(result, "low"), program.theme_fit(result, "high")
            weights = self.drawn(result)
            _, first = weightings.places(program.theme_fit(result), weights)
            for i, form in enumerate(result["robustness"]["forms"]):
                if not form["central_weights"]:
                    continue
                with self.subTest(name, form=form["form"]):
                    # The published weights are rounded; what that can change is seen by using our own as well.
                    found = [self.confidence(low, high, np.array(form["central_weights"]) / 1000, i)]
                    if np.count_nonzero(first[i]) >= 100:
                        found.append(self.confidence(low, high, weights[:, first[i]].mean(axis=1), i))
                    allowed = sigmas(len(sure)) * deviation(found[0], CONFIDENCE_DRAWS, DRAWS / 4)
                    allowed += max(found) - min(found) + ROUNDED + 0.002
                    self.assertLessEqual(abs(form["confidence"] / 1000 - found[0]), allowed)

    @staticmethod
    def confidence(low: np.ndarray, high: np.ndarray, weights: np.ndarray, form: int) -> float:
        """How often a form is best at these weights when each theme's fit is even between its bounds."""
        count = DRAWS // 4
        generator = np.random.default_rng(SEED)
        best = np.full(count, -np.inf)
        leads = np.zeros(count, dtype=bool)
        for other in range(len(low)):
            score = np.full(count, low[other] @ weights)
            for theme in np.nonzero((high[other] > low[other]) & (weights > 0))[0]:
                width = (high[other, theme] - low[other, theme]) * weights[theme]
                score += generator.random(count, dtype=np.float32) * width
            ahead = score > best
            leads = (leads & ~ahead) if other != form else ahead
            np.maximum(best, score, out=best)
        return leads.mean()

    def test_dominance_is_that_of_a_linear_program_and_of_the_exact_corners(self):
        for (name, priorities), result in self.sampled.items():
            order = self.order(result)
            forms = result["robustness"]["forms"]
            published = {(pair["better"], pair["worse"]) for pair in result["robustness"]["dominance"]}
            points = [[cell["point"] for cell in form["theme_fit"]] for form in forms]
            corners = weightings.corners(len(program.themes()), order)
            for a, better in enumerate(forms):
                for b, worse in enumerate(forms):
                    if a == b:
                        continue
                    with self.subTest(name, priorities=priorities, better=better["form"], worse=worse["form"]):
                        difference = [x - y for x, y in zip(points[a], points[b], strict=True)]
                        at = [sum(w * d for w, d in zip(corner, difference)) for corner in corners]
                        exact = min(at) >= 0 and max(at) > 0
                        self.assertEqual((better["form"], worse["form"]) in published, exact)
                        self.assertAlmostEqual(
                            weightings.least(np.array(difference) / 1e6, order), float(min(at)) / 1e6, places=7
                        )

    def test_the_smallest_reversal_turns_the_lead_and_no_smaller_one_does(self):
        themes = program.themes()
        checked = 0
        for name, result in self.plain.items():
            verdicts = {verdict["form"]: verdict for verdict in result["assessment"]["forms"]}
            forms = result["robustness"]["forms"]
            # What is lawful without condition leads, whatever fits better under one.
            lawful = [form for form in forms if verdicts[form["form"]]["admissibility"] == "admissible"]
            forms = lawful or forms
            if len(forms) < 2:
                continue
            fit = np.array([[cell["point"] for cell in form["theme_fit"]] for form in forms], dtype=np.int64)
            reversal = result["robustness"]["reversal"]
            totals = fit.sum(axis=1)
            # Among equal forms the pack's order decides.
            pack = [needed["form"] for needed in result["changes_needed"]]
            order = [pack.index(form["form"]) for form in forms]
            leader = min(np.flatnonzero(totals == totals.max()), key=lambda form: order[form])

            def first(theme: int, percent: int) -> set[str]:
                """The forms in front when a theme has this weight; none while the present leader is among them."""
                then = 100 * totals + (percent - 100) * fit[:, theme]
                if then[leader] == then.max():
                    return set()
                return {form["form"] for form, total in zip(forms, then) if total == then.max()}

            with self.subTest(name):
                checked += 1
                limit = 901 if reversal is None else abs(reversal["weight_percent"] - 100)
                if reversal is not None:
                    turned = first(themes.index(reversal["theme"]), reversal["weight_percent"])
                    self.assertIn(reversal["leader"], turned)
                for theme in range(len(themes)):
                    for change in range(1, limit):
                        for percent in (100 - change, 100 + change):
                            if 0 <= percent <= 1000:
                                self.assertFalse(first(theme, percent), (themes[theme], percent, reversal))
        self.assertGreater(checked, 6)

    def test_the_mean_weighting_under_a_total_order_is_the_rank_order_centroid(self):
        """F. H. Barron and B. E. Barrett, Management Science 42(11), 1996: w_k = (1/n) sum_{i=k..n} 1/i.

        Every weighting has one winner, so the acceptabilities of the first place, each times its central weights, add up
        to the mean of all weightings, which is the centroid.
        """
        def centroid(n: int) -> np.ndarray:
            return np.array([sum(1 / i for i in range(k, n + 1)) / n for k in range(1, n + 1)])

        # Their example of four attributes.
        np.testing.assert_allclose(centroid(4), [0.5208, 0.2708, 0.1458, 0.0625], atol=5e-5)
        n = len(program.themes())
        expected = np.empty(n)
        for (position,), weight in zip(weightings.classes(program.themes(), self.order_of(TOTAL_ORDER)), centroid(n)):
            expected[position] = weight
        drawn = weightings.corners(n, weightings.classes(program.themes(), self.order_of(TOTAL_ORDER)))
        np.testing.assert_allclose(np.array(drawn, dtype=float).mean(axis=0), expected, atol=1e-12)
        # Largest standard deviation of a weight: of a flat Dirichlet share of n, mixed over corners 1, 1/2, ... 1/n.
        spread = math.sqrt(sum(1 / i**2 for i in range(1, n + 1)) / (n * (n + 1)))
        for name, result in self.total.items():
            won = [form for form in result["robustness"]["forms"] if form["central_weights"]]
            # Thousandths lost by rounding the acceptability of each winner.
            shares = np.array([form["places"][0] for form in won])
            mean = sum(form["places"][0] / shares.sum() * np.array(form["central_weights"]) / 1000 for form in won)
            error = sigmas(n * len(self.total)) * spread / math.sqrt(result["samples"])
            with self.subTest(name):
                np.testing.assert_allclose(mean, expected, atol=error + (len(won) + 1) * ROUNDED + GRID)

    @staticmethod
    def order_of(text: str) -> list[list[str]]:
        return [[theme.strip() for theme in group.split("=")] for group in text.split(">")]

    def test_two_forms_are_compared_as_the_closed_form_says(self):
        """Pairwise shares of the brute force, and of the program where two forms are ranked, against an exact formula."""
        checked = exact_results = 0
        for result in self.sampled.values():
            forms = result["robustness"]["forms"]
            corners = weightings.corners(len(program.themes()), self.order(result))
            weights = self.drawn(result)
            points = [[cell["point"] for cell in form["theme_fit"]] for form in forms]
            for a, b in [(0, 1), (1, 2), (0, len(forms) - 1)]:
                if max(a, b) >= len(forms) or a == b:
                    continue
                difference = [Fraction(x - y) for x, y in zip(points[a], points[b], strict=True)]
                values = [sum(w * d for w, d in zip(corner, difference)) for corner in corners]
                if len(set(values)) < len(values):
                    continue
                share = float(weightings.positive_share(values))
                brute = np.count_nonzero(np.array(difference, dtype=float) @ weights > 0) / DRAWS
                self.assertAlmostEqual(brute, share, delta=sigmas(1000) * deviation(share, DRAWS) + 1e-9)
                checked += 1
                if len(forms) == 2:
                    error = sigmas(1000) * deviation(share, result["samples"]) + ROUNDED + 10 * GRID
                    self.assertAlmostEqual(forms[a]["places"][0] / 1000, share, delta=error)
                    exact_results += 1
        self.assertGreater(checked, 10)
        self.assertGreater(exact_results, 0)
        # By hand, two criteria and two alternatives: 3 against 1 and 0 against 2 leaves w > 1/2, half of all weightings;
        # a lead of 1 against one of 3 leaves w > 3/4, a quarter.
        self.assertEqual(weightings.positive_share([Fraction(2), Fraction(-2)]), Fraction(1, 2))
        self.assertEqual(weightings.positive_share([Fraction(1), Fraction(-3)]), Fraction(1, 4))


if __name__ == "__main__":
    unittest.main()
