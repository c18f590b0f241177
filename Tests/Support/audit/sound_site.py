"""A small site in which no check finds anything, written by hand: the ground for the tests."""
from __future__ import annotations

from pathlib import Path

from built_site import BuiltSite
from site_builds import BASE

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="{up}style.css">
<link rel="canonical" href="https://example.org/briefings/{address}">
{head}</head>
<body>
<header><p><a href="{up}index.html">Briefings</a></p></header>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""

_REPORT = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Report",
"headline": "Shells", "datePublished": "2026-11-20", "url": "https://example.org/briefings/briefings/shells/",
"author": [{"@type": "Person", "name": "A. Writer"}],
"mentions": [{"@type": "Country", "name": "Iran", "url": "https://example.org/briefings/countries/iran/"}],
"correction": [{"@type": "CorrectionComment", "text": "Ten.", "datePublished": "2026-11-21"}]}</script>
"""

ENTRY = """<entry>
<title>Shells</title>
<id>https://example.org/briefings/briefings/shells/</id>
<link href="https://example.org/briefings/briefings/shells/"/>
<updated>2026-11-20T00:00:00Z</updated>
<content type="html">&lt;p&gt;&lt;a href="https://example.org/briefings/"&gt;Text&lt;/a&gt;.&lt;/p&gt;</content>
</entry>"""

_ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Briefings</title>
<id>{address}</id>
<link rel="self" href="{address}"/>
<updated>2026-11-20T00:00:00Z</updated>
<author><name>A. Writer</name></author>
{entry}
</feed>
"""

_JSON_FEED = """{
"version": "https://jsonfeed.org/version/1.1",
"title": "Briefings",
"home_page_url": "https://example.org/briefings/",
"feed_url": "https://example.org/briefings/feed.json",
"authors": [{"name": "A. Writer"}],
"items": [{
"id": "https://example.org/briefings/briefings/shells/",
"url": "https://example.org/briefings/briefings/shells/",
"title": "Shells",
"content_html": "<p>Text.</p>",
"date_published": "2026-11-20T00:00:00Z",
"_dossier": {"tlp": "CLEAR"}}]
}
"""

SITEMAP_ENTRIES = """<url><loc>https://example.org/briefings/</loc></url>
<url><loc>https://example.org/briefings/briefings/shells/</loc><lastmod>2026-11-20</lastmod></url>"""

_SITEMAP = """<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{entries}
</urlset>
"""

_REDIRECT = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=../briefings/shells/index.html">
<title>Moved</title>
</head>
<body>
<main><h1>Moved</h1><p>See <a href="../briefings/shells/index.html">the briefing</a>.</p></main>
</body>
</html>
"""


def _page(title: str, address: str, body: str, head: str = "", up: str | None = None) -> str:
    up = "../" * address.count("/") if up is None else up
    return _PAGE.format(title=title, address=address, body=body, head=head, up=up)


def files() -> dict[str, str]:
    """Every file of the output by its path."""
    shells = (
        '<p>See <a href="briefings/shells/index.html">shells</a>,'
        ' <a href="countries/index.html">countries</a>.</p>')
    iran = '<p>About <a href="../../countries/iran/index.html">Iran</a>.</p>'
    # Names outside ASCII stand percent-encoded in links and as they are on the disk.
    countries = (
        '<p><a href="iran/index.html">Iran</a>, <a href="t%C3%BCrkiye/index.html">Türkiye</a></p>')
    return {
        "index.html": _page("Home", "", shells),
        "404.html": _page("Not found", "404.html", "<p>Not here.</p>", up="/briefings/"),
        "old/index.html": _REDIRECT,
        "briefings/shells/index.html": _page("Shells", "briefings/shells/", iran, _REPORT),
        "countries/index.html": _page("Countries", "countries/", countries),
        "countries/iran/index.html": _page("Iran", "countries/iran/", "<p>A country.</p>"),
        "countries/türkiye/index.html": _page("Türkiye", "countries/t%C3%BCrkiye/", "<p>A country.</p>"),
        "style.css": "body { color: #222; background: #fff; font-family: serif; }\na { color: #0f4c81; }\n",
        "feed.xml": _ATOM.format(address=f"{BASE}/feed.xml", entry=ENTRY),
        "countries/iran/feed.xml": _ATOM.format(address=f"{BASE}/countries/iran/feed.xml", entry=""),
        "countries/türkiye/feed.xml": _ATOM.format(
            address=f"{BASE}/countries/t%C3%BCrkiye/feed.xml", entry=""),
        "feed.json": _JSON_FEED,
        "sitemap.xml": _SITEMAP.format(entries=SITEMAP_ENTRIES),
        "robots.txt": f"User-agent: *\nAllow: /\n\nSitemap: {BASE}/sitemap.xml\n",
    }


def write(folder: Path, content: dict[str, str]) -> BuiltSite:
    """Writes files as the output of a site of the folder's name."""
    for path, text in content.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return BuiltSite(folder.name, folder / "source", folder, BASE)
