"""What a check found, and how it is told: one line a check, or its findings with their places."""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

PLACES_SHOWN = 4


@dataclass
class Check:
    """One check: its name, its findings (message → places) and figures for the line `ok NAME`."""

    name: str
    findings: dict[str, list[str]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    figures: str = ""

    def finding(self, message: str, place: str = "") -> None:
        """Something that must be mended. The same message at several places is told once."""
        self.findings.setdefault(message, []).append(place)

    def note(self, message: str, place: str = "") -> None:
        """Something to be read that fails nothing."""
        self.notes.setdefault(message, []).append(place)

    @property
    def count(self) -> int:
        """Findings, each place for itself."""
        return sum(len(places) for places in self.findings.values())

    def tell(self, places_shown: int = PLACES_SHOWN) -> str:
        """The report of this check, in lines; with at most so many places of each message."""
        times = "finding" if self.count == 1 else "findings"
        head = f"FAULT {self.name}: {self.count} {times}" if self.findings else f"ok {self.name}"
        lines = [head + (f" ({self.figures})" if self.findings and self.figures else "")]
        if not self.findings and self.figures:
            lines[0] += f": {self.figures}"
        for kind, messages in (("", self.findings), ("note: ", self.notes)):
            for message, places in sorted(messages.items(), key=lambda item: -len(item[1])):
                places = _spread([place for place in dict.fromkeys(places) if place])
                more = f" ({len(places)} places)" if len(places) > places_shown else ""
                lines.append(f"  {kind}{message}{more}")
                lines += [f"      {place}" for place in places[:places_shown]]
        return "\n".join(lines)


def _spread(places: list[str]) -> list[str]:
    """The first place of each page before the second of any, so that few places show much."""
    seen: Counter[str] = Counter()
    ranked: list[tuple[int, str]] = []
    for place in places:
        page = place.split(":")[0].split(" ")[0]
        ranked.append((seen[page], place))
        seen[page] += 1
    return [place for _, place in sorted(ranked, key=lambda item: item[0])]
