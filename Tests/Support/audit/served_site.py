"""A copy of a site that `dossier serve` shows while it is edited."""
from __future__ import annotations

import os
import selectors
import shutil
import subprocess
import time
from pathlib import Path


class ServedSite:
    """Served on a port that is free; ends with the `with` block. Nobody else sees the copy."""

    START = 120

    def __init__(self, dossier: Path, source: Path, folder: Path):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(source / "content", folder / "content")
        self.folder = folder
        self.log = folder / "serve.log"
        self._command = [str(dossier), "serve", "--site", str(folder), "--port", "0"]

    def __enter__(self) -> "ServedSite":
        self._log = self.log.open("wb")
        self.process = subprocess.Popen(
            self._command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self._log)
        self.address = self._first_line().replace("localhost", "127.0.0.1").rstrip("/")
        self.port = int(self.address.rsplit(":", 1)[1])
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise SystemExit("dossier serve does not end when it is told to")
        finally:
            self._log.close()

    def note(self, path: str) -> Path:
        """A file of the site: `content/briefings/x.md`."""
        return self.folder / path

    def save(self, path: str, text: str) -> float:
        """Saves as careful editors do, by a file beside it that takes its name; tells when."""
        note = self.note(path)
        beside = note.with_name(f".{note.name}.swp")
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, note)
        return time.monotonic()

    def memory(self) -> int:
        """What the program has in memory, in kB."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
        raise SystemExit("dossier serve has ended")

    def processor_time(self) -> float:
        """Seconds that the program has worked, on all processors."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _first_line(self) -> str:
        selector = selectors.DefaultSelector()
        selector.register(self.process.stdout, selectors.EVENT_READ)
        if not selector.select(self.START):
            self.process.kill()
            raise SystemExit(f"dossier serve says no address within {self.START} s")
        line = self.process.stdout.readline().decode().strip()
        if not line.startswith("http://"):
            raise SystemExit(f"dossier serve ended: {self.log.read_text()}")
        return line
