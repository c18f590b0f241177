"""How much a reader's phone must load to read a briefing."""
from __future__ import annotations

import gzip

from built_site import BuiltSite, Page
from findings import Check

BUDGET = 30_000
"""Bytes of the heaviest briefing and its style sheets, each compressed by gzip -9."""


def check(site: BuiltSite, check: Check) -> None:
    """Finds the heaviest briefing and holds it against the budget."""
    weights = {page: _weight(page) for page in site.pages if page.is_briefing}
    if not weights:
        check.finding("no briefing", f"{site.name}/briefings")
        return
    page, weight = max(weights.items(), key=lambda item: item[1])
    check.figures = f"{weight} of {BUDGET} bytes, gzip -9: {page.place} with its style sheet"
    if weight >= BUDGET:
        check.finding(f"{weight} bytes; the budget is {BUDGET}", page.place)


def _weight(page: Page) -> int:
    sheets = page.tree.xpath("//link[@rel='stylesheet']/@href")
    files = [page.site.file_at(page.site.absolute(page, sheet)) for sheet in sheets]
    parts = [page.data] + [(page.site.output / file).read_bytes() for file in files if file]
    return sum(len(gzip.compress(part, 9, mtime=0)) for part in parts)
