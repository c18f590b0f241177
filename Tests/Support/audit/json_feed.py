"""feed.json by the rules of JSON Feed 1.1 (https://jsonfeed.org/version/1.1)."""
from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

import lxml.html

from built_site import BuiltSite
from findings import Check
from timestamps import is_rfc_3339

VERSION = "https://jsonfeed.org/version/1.1"

_AUTHOR = {"name": str, "url": "address", "avatar": "address"}
_ATTACHMENT = {
    "url": "address", "mime_type": str, "title": str, "size_in_bytes": (int, float),
    "duration_in_seconds": (int, float),
}
_HUB = {"type": str, "url": "address"}
_ITEM = {
    "id": str, "url": "address", "external_url": "address", "title": str, "content_html": str,
    "content_text": str, "summary": str, "image": "address", "banner_image": "address",
    "date_published": "moment", "date_modified": "moment", "authors": [_AUTHOR], "tags": [str],
    "language": "language", "attachments": [_ATTACHMENT],
}
_FEED = {
    "version": str, "title": str, "home_page_url": "address", "feed_url": "address",
    "description": str, "user_comment": str, "next_url": "address", "icon": "address",
    "favicon": "address", "authors": [_AUTHOR], "language": "language", "expired": bool,
    "hubs": [_HUB], "items": [_ITEM],
}
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_EXTENSION = re.compile(r"_[A-Za-z][^.]*")


def check(sites: list[BuiltSite], check: Check) -> None:
    """The one feed.json of each site."""
    items = 0
    for site in sites:
        place = f"{site.name}/feed.json"
        if "feed.json" not in site.files:
            check.finding("no feed.json", place)
        elif not site.has_own("feed.json"):
            items += _feed(site, place, check)
    check.figures = f"{len(sites)} feeds, {items} items"


def _feed(site: BuiltSite, place: str, check: Check) -> int:
    """The number of items."""
    try:
        feed = json.loads((site.output / "feed.json").read_text("utf-8"))
    except ValueError as error:
        check.finding(f"no JSON: {error}", place)
        return 0
    if not isinstance(feed, dict):
        check.finding("no object", place)
        return 0
    _value(feed, _FEED, "", check, place)
    if feed.get("version") != VERSION:
        check.finding(f"version is not {VERSION}", place)
    for key in ("title", "items"):
        if key not in feed:
            check.finding(f"{key} is required", place)
    if site.file_at(str(feed.get("feed_url", ""))) != "feed.json":
        check.finding("feed_url is not the feed's own address", place)
    if site.file_at(str(feed.get("home_page_url", ""))) != "index.html":
        check.finding("home_page_url is not the home page's address", place)
    items = feed.get("items")
    items = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    seen: set[str] = set()
    for number, item in enumerate(items):
        _item(site, item, f"items[{number}]", check, place)
        if item.get("id") in seen:
            check.finding(f"two items have the id {item['id']}", place)
        seen.add(item.get("id"))
    return len(items)


def _item(site: BuiltSite, item: dict, path: str, check: Check, place: str) -> None:
    if "id" not in item:
        check.finding("id is required", f"{place}: {path}")
    if "content_html" not in item and "content_text" not in item:
        check.finding("content_html or content_text is required", f"{place}: {path}")
    address = item.get("url")
    if isinstance(address, str) and address.startswith(site.base) and not site.file_at(address):
        check.finding(f"leads nowhere: {address}", f"{place}: {path}.url")
    html = item.get("content_html")
    if isinstance(html, str) and html.strip():
        for element in lxml.html.fragment_fromstring(html, create_parent="div").iter():
            for name in ("href", "src"):
                value = element.get(name) if isinstance(element.tag, str) else None
                if value is not None and not urlsplit(value).scheme:
                    check.finding(f"content with a relative {name}: {value}", f"{place}: {path}")


def _value(value, rule, path: str, check: Check, place: str) -> None:
    """Holds a value against its rule: a type, the name of a form, a list of one rule, an object."""
    where = f"{place}: {path.lstrip('.')}" if path else place
    if isinstance(rule, dict):
        if not isinstance(value, dict):
            check.finding("no object", where)
            return
        for key, inner in value.items():
            if key in rule:
                _value(inner, rule[key], f"{path}.{key}", check, place)
            elif not _EXTENSION.fullmatch(key):
                check.finding(f"no key of JSON Feed: {key}", where)
            elif not isinstance(inner, dict):
                check.finding(f"an extension is an object: {key}", where)
        if rule is _AUTHOR and not value.keys() & _AUTHOR.keys():
            check.finding("an author has name, url or avatar", where)
        for key in {"url", "mime_type"} - value.keys() if rule is _ATTACHMENT else ():
            check.finding(f"an attachment has {key}", where)
        for key in _HUB.keys() - value.keys() if rule is _HUB else ():
            check.finding(f"a hub has {key}", where)
    elif isinstance(rule, list):
        if not isinstance(value, list):
            check.finding("no list", where)
            return
        for number, inner in enumerate(value):
            _value(inner, rule[0], f"{path}[{number}]", check, place)
    elif rule == "address":
        if not isinstance(value, str) or not urlsplit(value).scheme:
            check.finding(f"no absolute address: {value}", where)
    elif rule == "moment":
        if not isinstance(value, str) or not is_rfc_3339(value):
            check.finding(f"no RFC 3339 moment: {value}", where)
    elif rule == "language":
        if not isinstance(value, str) or not _LANGUAGE.fullmatch(value):
            check.finding(f"no BCP 47 language: {value}", where)
    elif not isinstance(value, rule) or (isinstance(value, bool) and rule is not bool):
        check.finding(f"of the wrong type: {value!r}", where)
