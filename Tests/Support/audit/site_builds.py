"""Builds the sites that are checked, each into a scratch folder of its own."""
from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from built_site import BuiltSite
from findings import Check

BASE = "https://example.org/briefings"
NOW = "2026-12-01"
"""The present moment of every build, after the last date in the sample."""


class SiteBuilds:
    """Builds with one program into folders below one scratch folder."""

    def __init__(self, root: Path, dossier: Path, scratch: Path, check: Check) -> None:
        self.root, self.dossier, self.scratch, self.check = root, dossier, scratch, check
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)

    def sample(self) -> BuiltSite | None:
        return self._build("sample", self.root)

    def portable_sample(self) -> BuiltSite | None:
        return self._build("portable", self.root, "--portable")

    def generated(self, notes: int) -> BuiltSite | None:
        source = self.scratch / "generated-source"
        generator = self.root / "Tests/Benchmarks/generate-notes"
        subprocess.run([sys.executable, generator, source, "--notes", str(notes)], check=True)
        return self._build("generated", source)

    def golden(self) -> list[BuiltSite]:
        """The sites of the tests, with the default theme in the place of their own, and a register of
        fifty transfers, from which on pictures are bars and a matrix."""
        built = []
        tests = self.root / "Tests/SiteTests"
        for case in [*sorted((tests / "Sites").iterdir()), tests / "Registers/fifty"]:
            if not (case / "content").is_dir():
                continue
            source = self.scratch / f"{case.name}-source"
            shutil.copytree(case / "content", source / "content", symlinks=True)
            built.append(self._build(case.name, source))
        return [site for site in built if site]

    def _build(self, name: str, source: Path, *options: str) -> BuiltSite | None:
        output = self.scratch / name
        command = [self.dossier, "build", "--site", source, "--output", output]
        command += ["--base-url", BASE, "--now", NOW, "--quiet", *options]
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode != 0:
            lines = (result.stderr.strip() or f"exit status {result.returncode}").splitlines()
            self.check.finding(f"{' '.join(['dossier build', *options])}: {lines[0]}", name)
            return None
        return BuiltSite(name, source, output, BASE)
