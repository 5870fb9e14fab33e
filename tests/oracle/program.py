"""What is checked: traces of the program for real answers, beside the packs' own tables read from their files."""

import functools
import json
import os
import re
import subprocess
import tempfile
import tomllib
from pathlib import Path

import numpy as np
import yaml

ROOT = Path(__file__).resolve().parents[2]
PACKS = ROOT / "rules" / "packs"
PROGRAM = os.environ.get("IMC", str(ROOT / "target" / "debug" / "imc"))
DATE = "2026-11-21"


def trace(answers: Path, priorities: str | None) -> dict:
    """The trace of an answers file, under an order of priorities."""
    command = [PROGRAM, "assess", str(answers), "--trace"]
    if priorities:
        command += ["--priorities", priorities]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def answer_files() -> list[Path]:
    """The answers files of the repository."""
    return sorted((ROOT / "tests" / "answers").glob("*/*.json"))


def cases(pack: str, folder: Path) -> list[Path]:
    """The real cases of a pack as answers files, written into `folder`."""
    listed = yaml.load((PACKS / pack / "cases.yaml").read_text(), yaml.BaseLoader)
    out = []
    for case in listed:
        sheet = {"country": pack.upper(), "date": DATE, "answers": numbers(case["answers"])}
        path = folder / f"{pack}-{case['id']}.json"
        path.write_text(json.dumps(sheet))
        out.append(path)
    return out


def numbers(value):
    """Digits become numbers; `no` stays a word, which is why YAML's own guesses are not used."""
    if isinstance(value, dict):
        return {key: numbers(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [numbers(inner) for inner in value]
    return int(value) if re.fullmatch(r"-?\d+", value) else value


def packs() -> list[str]:
    """Country packs with real cases."""
    return sorted(path.parent.name for path in PACKS.glob("*/cases.yaml"))


def folder() -> tempfile.TemporaryDirectory:
    """A scratch folder."""
    return tempfile.TemporaryDirectory(prefix="imc-oracle-")


@functools.cache
def criteria() -> dict[str, dict]:
    """The criteria of the base pack by id, in their order."""
    table = tomllib.loads((PACKS / "base" / "criteria.toml").read_text())
    return {criterion["id"]: criterion for criterion in table["criterion"]}


@functools.cache
def themes() -> list[str]:
    """The themes in their order."""
    return [theme["id"] for theme in tomllib.loads((PACKS / "base" / "criteria.toml").read_text())["theme"]]


@functools.cache
def forms(pack: str) -> dict[str, dict]:
    """The legal forms of a pack by id."""
    read = (tomllib.loads(path.read_text()) for path in sorted((PACKS / pack / "forms").glob("*.toml")))
    return {form["id"]: form for form in read}


def matrix_weight(pack: str, form: str, criterion: str) -> int:
    """Weight of a criterion for a form: its own, or that of its family."""
    entry = forms(pack)[form]
    family = criteria()[criterion].get("weights", {}).get(entry["family"], {}).get("weight", 0)
    return entry.get("weights", {}).get(criterion, family)


def ranked(result: dict) -> list[dict]:
    """The verdicts that take part in the ranking."""
    return [verdict for verdict in result["assessment"]["forms"] if verdict["rank"] is not None]


def theme_fit(result: dict, part: str = "point") -> np.ndarray:
    """Forms x themes, in the order of the robustness table, in ordinary units."""
    rows = [[cell[part] for cell in form["theme_fit"]] for form in result["robustness"]["forms"]]
    return np.array(rows, dtype=float) / 1e6
