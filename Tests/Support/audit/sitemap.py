"""sitemap.xml (sitemaps.org, schema 0.9) and robots.txt (RFC 9309)."""
from __future__ import annotations

import re

import lxml.etree

from built_site import BuiltSite
from findings import Check
from timestamps import is_w3c_date

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
MOST = 50_000
"""Addresses in one file."""


def check(sites: list[BuiltSite], check: Check) -> None:
    """Every address of each site's map is a page of it, and robots.txt names the map."""
    total = 0
    for site in sites:
        if site.has_own("sitemap.xml"):
            continue
        total += _map(site, "sitemap.xml", check)
        if not site.has_own("robots.txt"):
            _robots(site, check)
    check.figures = f"{total} addresses of {len(sites)} sites"


def _map(site: BuiltSite, file: str, check: Check) -> int:
    """How many pages the map names, those of its parts included."""
    place = f"{site.name}/{file}"
    if file not in site.files:
        check.finding("no sitemap.xml", place)
        return 0
    try:
        root = lxml.etree.fromstring((site.output / file).read_bytes())
    except lxml.etree.XMLSyntaxError as error:
        check.finding(f"not well-formed: {error}", place)
        return 0
    is_index = root.tag == f"{{{NAMESPACE}}}sitemapindex"
    if not is_index and root.tag != f"{{{NAMESPACE}}}urlset":
        check.finding(f"the root is {root.tag}, not urlset in {NAMESPACE}", place)
        return 0
    child = f"{{{NAMESPACE}}}{'sitemap' if is_index else 'url'}"
    seen: set[str] = set()
    total = 0
    for entry in root.iterchildren(lxml.etree.Element):
        line = f"{place}:{entry.sourceline}"
        address = entry.findtext(f"{{{NAMESPACE}}}loc")
        modified = entry.findtext(f"{{{NAMESPACE}}}lastmod")
        if entry.tag != child:
            check.finding(f"an element {entry.tag}", line)
            continue
        if modified is not None and not is_w3c_date(modified):
            check.finding(f"lastmod is no date: {modified}", line)
        target = site.file_at(address) if address else None
        if not address or address in seen:
            check.finding(f"an address twice: {address}" if address else "no loc", line)
        elif target is None:
            check.finding(f"leads to no file: {address}", line)
        elif is_index:
            total += _map(site, target, check)
        elif target == "404.html" or (page := site.page_at.get(target)) and page.is_redirect:
            check.finding(f"no page to be found by: {address}", line)
        else:
            total += 1
        seen.add(address or "")
    if len(seen) > MOST:
        check.finding(f"{len(seen)} addresses; the most is {MOST}", place)
    if not seen:
        check.finding("names no page", place)
    return total


def _robots(site: BuiltSite, check: Check) -> None:
    if "robots.txt" not in site.files:
        check.finding("no robots.txt", f"{site.name}/robots.txt")
        return
    text = (site.output / "robots.txt").read_text()
    wanted = f"{site.base}/sitemap.xml"
    if wanted not in re.findall(r"^Sitemap:\s*(\S+)\s*$", text, re.MULTILINE | re.IGNORECASE):
        check.finding(f"robots.txt does not say Sitemap: {wanted}", f"{site.name}/robots.txt")
