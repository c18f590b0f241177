"""What the source of every page must not have: scripts, other hosts' resources, dead links."""
from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

import lxml.etree

from built_site import BuiltSite, Page
from findings import Check

DATA_SCRIPT = "application/ld+json"

THEME_SCRIPT = re.compile(r"(\.\./)*assets/register\.[0-9a-f]{16}\.js")
"""The one script of the theme, which sorts and searches the tables of the register's own pages."""

# Attributes whose address the browser fetches by itself.
FETCHED = {
    "src": None, "srcset": None, "poster": None, "background": None, "data": {"object"},
    "href": {"link", "image", "use"}, "xlink:href": {"image", "use"},
}
# Relations of `link` that are told, and fetched by nobody on the way.
NOT_FETCHED = {"canonical", "alternate", "author", "license", "me", "next", "prev", "search", "up"}


def check(sites: list[BuiltSite], scripts: Check, hosts: Check, links: Check) -> None:
    """Reads each page once for all three."""
    pages = followed = 0
    for site in sites:
        identifiers: dict[str, set[str]] = {}
        for page in site.pages:
            pages += 1
            for element in page.tree.iter(lxml.etree.Element):
                _scripts(page, element, scripts)
                _hosts(page, element, hosts)
                followed += _links(page, element, identifiers, links)
        for sheet in (path for path in site.files if path.endswith(".css")):
            text = (site.output / sheet).read_text()
            for address in re.findall(r"(?:url\(|@import)\s*['\"]?((?:https?:)?//[^'\")]*)", text):
                hosts.finding(f"a style sheet asks another host: {address}", f"{site.name}/{sheet}")
    scripts.figures, hosts.figures = f"{pages} pages", f"{pages} pages"
    links.figures = f"{followed} links on {pages} pages"


def _place(page: Page, element) -> str:
    return f"{page.place}:{element.sourceline}: <{element.tag}>"


def _scripts(page: Page, element, check: Check) -> None:
    if element.tag == "script" and element.get("type") != DATA_SCRIPT and not _is_theme_script(page, element):
        check.finding("a script", _place(page, element))
    for name, value in element.attrib.items():
        if name.startswith("on"):
            check.finding(f"an attribute {name}", _place(page, element))
        elif re.match(r"[\s\x00-\x1f]*(javascript|vbscript):", value, re.IGNORECASE):
            check.finding(f"a script in the attribute {name}", _place(page, element))


def _is_theme_script(page: Page, element) -> bool:
    return (page.address.startswith("register/") and not page.address.startswith("register/claims/")
            and element.get("type") is None and THEME_SCRIPT.fullmatch(element.get("src", "")) is not None)


def _hosts(page: Page, element, check: Check) -> None:
    for name, tags in FETCHED.items():
        value = element.get(name)
        if value is None or (tags and element.tag not in tags):
            continue
        if element.tag == "link" and set((element.get("rel") or "").split()) <= NOT_FETCHED:
            continue
        for candidate in value.split(",") if name == "srcset" else [value]:
            if re.match(r"\s*(https?:)?//", candidate):
                check.finding(f"asks another host: {candidate.strip()}", _place(page, element))
    if element.tag == "base":
        check.finding("a base element bends every relative link", _place(page, element))


def _links(page: Page, element, identifiers: dict[str, set[str]], check: Check) -> int:
    """How many links within the site the element has: 0 or 1."""
    reference = element.get("href") if element.tag in ("a", "area", "link") else element.get("src")
    if reference is None or element.tag == "base":
        return 0
    target = page.site.absolute(page, reference.strip())
    parts = urlsplit(target)
    if not target.startswith(page.site.base):
        is_relative = not urlsplit(reference.strip()).scheme and not urlsplit(reference.strip()).netloc
        if is_relative:
            check.finding(f"leads out of the site: {reference}", _place(page, element))
        return int(is_relative)
    file = page.site.file_at(target)
    if file is None:
        check.finding(f"leads nowhere: {reference}", _place(page, element))
    elif parts.fragment and file.endswith(".html"):
        if file not in identifiers:
            identifiers[file] = set(page.site.page_at[file].tree.xpath("//@id"))
        if unquote(parts.fragment) not in identifiers[file]:
            check.finding(f"no such place on the page: {reference}", _place(page, element))
    return 1
