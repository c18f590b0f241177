"""Every feed.xml against Atom's grammar (atom.rng) and what RFC 4287 says in words."""
from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import lxml.etree
import lxml.html

from built_site import BuiltSite
from findings import Check
from timestamps import is_rfc_3339

NAMESPACES = {"a": "http://www.w3.org/2005/Atom"}
_GRAMMAR = Path(__file__).parent / "atom.rng"


def check(sites: list[BuiltSite], check: Check) -> None:
    """The site's feed and one beside the page of every entity."""
    grammar = lxml.etree.RelaxNG(lxml.etree.parse(_GRAMMAR))
    feeds = entries = 0
    for site in sites:
        folders = [page.entity_folder for page in site.pages]
        wanted = {"feed.xml"} | {f"{folder}/feed.xml" for folder in folders if folder}
        for file in sorted(wanted - set(site.files)):
            check.finding("no feed.xml", f"{site.name}/{file}")
        for file in site.files:
            if file.split("/")[-1] == "feed.xml" and not site.has_own(file):
                feeds += 1
                entries += _feed(site, file, grammar, check)
    check.figures = f"{feeds} feeds, {entries} entries"


def _feed(site: BuiltSite, file: str, grammar: lxml.etree.RelaxNG, check: Check) -> int:
    """The number of entries."""
    place = f"{site.name}/{file}"
    try:
        feed = lxml.etree.fromstring((site.output / file).read_bytes())
    except lxml.etree.XMLSyntaxError as error:
        check.finding(f"not well-formed: {error}", place)
        return 0
    if not grammar.validate(feed):
        for fault in list(grammar.error_log)[:3]:
            check.finding(f"RFC 4287's grammar: {fault.message}", f"{place}:{fault.line}")
        return 0

    def at(node) -> str:
        return f"{place}:{node.sourceline}"

    def find(path: str, node=feed):
        return node.xpath(path, namespaces=NAMESPACES)

    entries = find("a:entry")
    identifiers = [node.text for node in find("a:entry/a:id")]
    for identifier in sorted({one for one in identifiers if identifiers.count(one) > 1}):
        check.finding(f"two entries have the id {identifier}", place)
    for node in find("//a:id"):
        if not _is_absolute(node.text):
            check.finding(f"an id that is no absolute address: {node.text}", at(node))
    for node in find("//a:updated | //a:published"):
        if not is_rfc_3339(node.text):
            check.finding(f"no RFC 3339 moment: {node.text}", at(node))
    for node in find("//a:link"):
        _link(site, node, check, at(node))
    for node in find("//a:uri | //a:icon | //a:logo"):
        if not _is_absolute(node.text):
            check.finding(f"no absolute address: {node.text}", at(node))
    for node in find("//a:content[@src]"):
        if not _is_absolute(node.get("src")):
            check.finding(f"no absolute address: {node.get('src')}", at(node))
    # 4.1.1: a feed should name the address it lies at.
    if site.file_at("".join(find("a:link[@rel='self']/@href"))) != file:
        check.finding("no link rel=self to the feed's own address", place)
    for node in [feed, *entries]:
        _alternates(node, find, check, at(node))
    for entry in entries:
        if not find("a:author | a:source/a:author | ../a:author", entry):
            check.finding("an entry without author in a feed without one (4.1.2)", at(entry))
        if not find("a:content | a:link[@rel='alternate' or not(@rel)]", entry):
            check.finding("an entry with neither content nor link (4.1.2)", at(entry))
    for node in find("//*[@type='html']"):
        _html(node, check, at(node))
    return len(entries)


def _link(site: BuiltSite, node, check: Check, place: str) -> None:
    address = node.get("href")
    if not _is_absolute(address):
        check.finding(f"a link that is not absolute: {address}", place)
    elif address.startswith(site.base + "/") and site.file_at(address) is None:
        check.finding(f"a link that leads nowhere: {address}", place)


def _alternates(node, find, check: Check, place: str) -> None:
    """4.1.1 and 4.1.2: at most one alternate link of one type and language."""
    links = find("a:link[@rel='alternate' or not(@rel)]", node)
    kinds = [(link.get("type"), link.get("hreflang")) for link in links]
    if len(set(kinds)) != len(kinds):
        check.finding("two alternate links of one type and language", place)


def _html(node, check: Check, place: str) -> None:
    """HTML in a feed is read far from the site: whatever it refers to is absolute."""
    if not (node.text or "").strip():
        return
    for element in lxml.html.fragment_fromstring(node.text, create_parent="div").iter():
        for name in ("href", "src"):
            value = element.get(name) if isinstance(element.tag, str) else None
            if value is not None and not urlsplit(value).scheme:
                check.finding(f"content with a relative {name}: {value}", place)


def _is_absolute(address: str | None) -> bool:
    parts = urlsplit((address or "").strip())
    return bool(parts.scheme and (parts.netloc or parts.path)) and address == address.strip()
