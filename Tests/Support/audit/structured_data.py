"""Every block of JSON-LD: it parses, and its types, properties and values are schema.org's."""
from __future__ import annotations

import json
from urllib.parse import urlsplit

import schema_org
from built_site import BuiltSite, Page
from findings import Check
from timestamps import is_w3c_date

CONTEXTS = {"https://schema.org", "https://schema.org/"}


def check(sites: list[BuiltSite], check: Check) -> None:
    """All pages; each briefing must have a Report, each claim a Claim."""
    blocks = reports = claims = 0
    for site in sites:
        for page in site.pages:
            types: set[str] = set()
            for script in page.tree.xpath("//script[@type='application/ld+json']"):
                blocks += 1
                types |= _block(script.text or "", f"{page.place}:{script.sourceline}", check)
            reports += "Report" in types
            claims += "Claim" in types
            if page.is_claim and "Claim" not in types:
                check.finding("a claim without JSON-LD of the type Claim", page.place)
            if page.is_briefing and "Report" not in types:
                check.finding("a briefing without JSON-LD of the type Report", page.place)
    check.figures = f"{blocks} blocks, {reports} reports, {claims} claims"


def _block(text: str, place: str, check: Check) -> set[str]:
    """The types of the block's outermost objects."""
    try:
        data = json.loads(text)
    except ValueError as error:
        check.finding(f"no JSON: {error}", place)
        return set()
    roots = data if isinstance(data, list) else [data]
    types: set[str] = set()
    for root in roots:
        if not isinstance(root, dict):
            check.finding("no object", place)
            continue
        if root.get("@context") not in CONTEXTS:
            check.finding(f"@context is not https://schema.org: {root.get('@context')!r}", place)
        graph = root["@graph"] if isinstance(root.get("@graph"), list) else [root]
        for node in graph:
            types |= _object(node, "", place, check)
    return types


def _object(node, path: str, place: str, check: Check) -> set[str]:
    """Checks an object and what lies in it; its types."""
    if not isinstance(node, dict):
        check.finding(f"no object: {node!r}", f"{place}: {path}")
        return set()
    declared = node.get("@type")
    types = declared if isinstance(declared, list) else [declared]
    where = f"{place}: {path or '/'}"
    if set(node) == {"@id"}:
        return set()
    for name in types:
        if not isinstance(name, str) or not schema_org.is_type(name):
            check.finding(f"no type of schema.org that is known here: {name!r}", where)
            return set()
    allowed = set().union(*(schema_org.properties(name) for name in types))
    for name, value in node.items():
        if name.startswith("@"):
            if name not in ("@context", "@type", "@id", "@graph"):
                check.finding(f"no keyword for this: {name}", where)
            elif name == "@id" and not urlsplit(value).scheme:
                check.finding(f"@id is no absolute address: {value}", where)
        elif name not in allowed:
            check.finding(f"{'/'.join(types)} has no property {name}", where)
        else:
            for one in value if isinstance(value, list) else [value]:
                _value(name, one, f"{path}/{name}", place, check)
    return set(types)


def _value(name: str, value, path: str, place: str, check: Check) -> None:
    where = f"{place}: {path}"
    if value is None or value == "":
        check.finding("an empty value", where)
    elif isinstance(value, dict):
        types = _object(value, path, place, check)
        ancestors = {one for kind in types for one in schema_org.ancestry(kind)}
        wanted = schema_org.OBJECTS.get(name)
        if types and wanted and not ancestors & wanted:
            check.finding(f"{name} is of {' or '.join(sorted(wanted))}, not {', '.join(types)}", where)
    elif name in schema_org.DATES and not is_w3c_date(str(value)):
        check.finding(f"no ISO 8601 date: {value}", where)
    elif name in schema_org.ADDRESSES and not urlsplit(str(value)).scheme:
        check.finding(f"no absolute address: {value}", where)
    elif name in schema_org.OBJECTS_ONLY:
        check.finding(f"{name} wants an object: {value!r}", where)
