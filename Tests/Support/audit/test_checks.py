#!/usr/bin/env python3
"""Every check finds what it is for: a sound site is broken in one place, and the check must say so.

`make audit` runs these first. By hand: .build/audit-venv/bin/python Tests/Support/audit/test_checks.py
"""
from __future__ import annotations

import asyncio
import json
import tempfile
import unittest
import unittest.mock
from pathlib import Path

import atom_feeds
import json_feed
import markup
import nu
import portable
import rendered
import schemas
import sitemap
import sound_site
import structured_data
import weight
from browser import chromium
from built_site import BuiltSite
from findings import Check
from site_builds import SiteBuilds

HOME, SHELLS, IRAN = "index.html", "briefings/shells/index.html", "countries/iran/index.html"
GONE = "\0"
"""As the new text: the file is not there."""

ATOM_LINK = '<link href="https://example.org/briefings/briefings/shells/"/>'
ATOM_CONTENT = sound_site.ENTRY.split("\n")[-2]
ATOM_BARE = "<entry><title>x</title><id>a:b</id><updated>2026-11-20T00:00:00Z</updated></entry>"
JSON_ITEM = '{"id": "a:b", "content_text": "x"}'
JSON_GRAPH = (
    '<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [1]}</script>')

# Check, file, text in it, what takes its place, and a part of the message that must come.
BREAKS = [
    ("scripts", HOME, "</main>", "<script>alert(1)</script></main>", "a script"),
    ("scripts", HOME, "</head>", '<script src="assets/register.0123456789abcdef.js" defer></script></head>',
     "a script"),
    ("scripts", HOME, "<main>", '<main onclick="x()">', "an attribute onclick"),
    ("scripts", HOME, "</main>", '<a href=" javascript:x()">x</a></main>', "a script in the attribute href"),
    ("hosts", HOME, "</main>", '<img src="https://else.example/x.png" alt=""></main>', "asks another host"),
    ("hosts", HOME, "</main>", '<img srcset="a.png, //else.example/x.png 2x" alt=""></main>', "asks another host"),
    ("hosts", HOME, "</head>", '<link rel="icon" href="https://else.example/x.ico"></head>', "asks another host"),
    ("hosts", HOME, "</head>", '<base href="/"></head>', "a base element"),
    ("hosts", "style.css", "body", '@import "https://else.example/x.css"; body', "a style sheet asks another host"),
    ("links", HOME, "countries/index.html", "countires/index.html", "leads nowhere: countires/"),
    ("links", HOME, "countries/index.html", "countries/index.html#z", "no such place on the page"),
    ("links", HOME, "countries/index.html", "../countries/", "leads out of the site"),
    ("atom", "feed.xml", "", GONE, "no feed.xml"),
    ("atom", "countries/iran/feed.xml", "", GONE, "no feed.xml"),
    ("atom", "feed.xml", "</feed>", "", "not well-formed"),
    ("atom", "feed.xml", "<id>https://example.org/briefings/feed.xml</id>", "", "grammar"),
    ("atom", "feed.xml", "<id>https://example.org/briefings/briefings/shells/</id>", "", "grammar"),
    ("atom", "feed.xml", "2026-11-20T00:00:00Z", "20 November", "grammar"),
    ("atom", "feed.xml", "2026-11-20T00:00:00Z", "2026-11-20T00:00:00", "no RFC 3339 moment"),
    ("atom", "feed.xml", "<entry>", "<entry><published>2026-11-20</published>", "grammar"),
    ("atom", "feed.xml", "<entry>", "<entry><link rel='a:b:c' hrf='x'/>", "grammar"),
    ("atom", "feed.xml", "<entry>", "<entry><sumary>x</sumary>", "grammar"),
    ("atom", "feed.xml", "<author><name>A. Writer</name></author>", "", "an entry without author"),
    ("atom", "feed.xml", "<id>https://example.org/briefings/briefings/shells/</id>", "<id>shells</id>", "an id that is no"),
    ("atom", "feed.xml", '<link href="https://example.org/briefings', '<link href="', "not absolute"),
    ("atom", "feed.xml", 'briefings/shells/"/>', 'briefings/shels/"/>', "leads nowhere"),
    ("atom", "feed.xml", '<link rel="self" href="https://example.org/briefings/feed.xml"/>', "", "no link rel=self"),
    ("atom", "feed.xml", 'a href="https://example.org/briefings/"', 'a href="../"', "a relative href"),
    ("atom", "feed.xml", "</entry>", "</entry>" + sound_site.ENTRY, "two entries have the id"),
    ("atom", "feed.xml", "<author>", "<icon>x.png</icon><author>", "no absolute address: x.png"),
    ("atom", "feed.xml", ATOM_CONTENT, '<content src="../x/"/>', "no absolute address: ../x/"),
    ("atom", "feed.xml", ATOM_LINK + "\n", "", ""),
    ("atom", "feed.xml", ATOM_LINK, ATOM_LINK + ATOM_LINK, "two alternate links"),
    ("atom", "countries/iran/feed.xml", "</feed>", ATOM_BARE + "</feed>", "neither content nor link"),
    ("json feed", "feed.json", "", GONE, "no feed.json"),
    ("json feed", "feed.json", "}]", "}", "no JSON"),
    ("json feed", "feed.json", "1.1", "1", "version is not"),
    ("json feed", "feed.json", '"title": "Briefings",', "", "title is required"),
    ("json feed", "feed.json", '"id": "https://example.org/briefings/briefings/shells/",', "", "id is required"),
    ("json feed", "feed.json", '"id": "https://example.org/briefings/briefings/shells/"', '"id": 1', "of the wrong type"),
    ("json feed", "feed.json", '"content_html": "<p>Text.</p>",', "", "content_text is required"),
    ("json feed", "feed.json", "<p>Text.</p>", "<a href='../x/'>x</a>", "a relative href"),
    ("json feed", "feed.json", "2026-11-20T00:00:00Z", "2026-11-20", "no RFC 3339 moment"),
    ("json feed", "feed.json", '"url": "https://example.org/briefings/briefings/shells/"', '"url": "/shells/"', "no absolute"),
    ("json feed", "feed.json", '"authors": [{"name"', '"authors": [{"nom"', "an author has name"),
    ("json feed", "feed.json", '"title": "Shells"', '"titel": "Shells"', "no key of JSON Feed: titel"),
    ("json feed", "feed.json", '{"tlp": "CLEAR"}', '"CLEAR"', "an extension is an object"),
    ("json feed", "feed.json", "/feed.json", "/feed2.json", "feed_url is not"),
    ("json feed", "feed.json", 'page_url": "https://example.org/briefings/', 'page_url": "https://example.com/', "home_page_url is not"),
    ("json feed", "feed.json", '"items": [{', '"items": [' + JSON_ITEM + "," + JSON_ITEM + ", {", "two items have the id"),
    ("json feed", "feed.json", '"url": "https://example.org/briefings/briefings/s', '"url": "https://example.org/briefings/briefings/z', "leads nowhere"),
    ("json feed", "feed.json", '"items": [', '"items": [1, ', "no object"),
    ("json feed", "feed.json", '{\n"version"', '[]{\n"version"', "no JSON"),
    ("json feed", "feed.json", '"items": [', '"next_url": "2", "items": [', "no absolute address"),
    ("json feed", "feed.json", '"authors": [{"name": "A. Writer"}]', '"authors": {"name": "A. Writer"}', "no list"),
    ("json feed", "feed.json", '"items": [', '"hubs": [{"type": "WebSub"}], "items": [', "a hub has url"),
    ("json feed", "feed.json", '"items": [', '"language": "English, mostly", "items": [', "no BCP 47 language"),
    ("json feed", "feed.json", '"_dossier"', '"attachments": [{"url": "https://example.org/x"}], "_dossier"', "an attachment has mime_type"),
    ("json feed", "feed.json", sound_site.files()["feed.json"], "[]", "no object"),
    ("json-ld", SHELLS, '"Report"', '"NewsArticle"', "no type of schema.org"),
    ("json-ld", SHELLS, '"headline": "Shells",', '"headline": "Shells"', "no JSON"),
    ("json-ld", SHELLS, "https://schema.org", "https://schema.example", "@context is not"),
    ("json-ld", SHELLS, '"headline"', '"titel"', "Report has no property titel"),
    ("json-ld", SHELLS, '"name": "Iran"', '"jobTitle": "Iran"', "Country has no property jobTitle"),
    ("json-ld", SHELLS, '"2026-11-20"', '"20 November"', "no ISO 8601 date"),
    ("json-ld", SHELLS, '"url": "https://example.org/briefings/countries/', '"url": "../../countries/', "no absolute"),
    ("json-ld", SHELLS, '[{"@type": "Person", "name": "A. Writer"}]', '"A. Writer"', "author wants an object"),
    ("json-ld", SHELLS, '"@type": "Person"', '"@type": "Country"', "author is of Organization or Person"),
    ("json-ld", SHELLS, '"@type": "Report",', '"@type": "Report", "abstract": "",', "an empty value"),
    ("json-ld", SHELLS, "application/ld+json", "text/plain", "a briefing without JSON-LD"),
    ("json-ld", SHELLS, '{"@context"', '[1, {"@context"', "no JSON"),
    ("json-ld", IRAN, "</head>", '<script type="application/ld+json">[1]</script></head>', "no object"),
    ("json-ld", SHELLS, '"@type": "Report",', '"@type": "Report", "@lang": "en",', "no keyword for this"),
    ("json-ld", SHELLS, '"@type": "Report",', '"@type": "Report", "@id": "shells",', "@id is no absolute address"),
    ("json-ld", IRAN, "</head>", JSON_GRAPH + "</head>", "no object: 1"),
    ("sitemap", "sitemap.xml", "", GONE, "no sitemap.xml"),
    ("sitemap", "sitemap.xml", "<url>", "<loc/><url>", "an element"),
    ("sitemap", "sitemap.xml", "<loc>https://example.org/briefings/</loc>", "", "no loc"),
    ("sitemap", "sitemap.xml", sound_site.SITEMAP_ENTRIES, "", "names no page"),
    ("sitemap", "sitemap.xml", "</urlset>", "", "not well-formed"),
    ("sitemap", "sitemap.xml", "schemas/sitemap", "schema/sitemap", "the root is"),
    ("sitemap", "sitemap.xml", "briefings/shells/", "briefings/shels/", "leads to no file"),
    ("sitemap", "sitemap.xml", "https://example.org", "https://example.com", "leads to no file"),
    ("sitemap", "sitemap.xml", "briefings/briefings/shells/", "briefings/old/", "no page to be found by"),
    ("sitemap", "sitemap.xml", "briefings/briefings/shells/", "briefings/", "an address twice"),
    ("sitemap", "sitemap.xml", "<lastmod>2026-11-20", "<lastmod>2026-13-20", "lastmod is no date"),
    ("sitemap", "robots.txt", "", GONE, "no robots.txt"),
    ("sitemap", "robots.txt", "Sitemap:", "Map:", "robots.txt does not say Sitemap"),
    ("weight", SHELLS, "", GONE, "no briefing"),
    ("weight", SHELLS, "<p>", "<p>" + "".join(f"{number * 7919 % 99991} " for number in range(14_000)), "the budget is"),
    ("nu", HOME, "<h1>Home</h1>", "<p><div>Home</div></p>", "No “p” element in scope"),
    ("nu", HOME, "<h1>Home</h1>", '<h1 id="a">Home</h1><p id="a">x</p>', "Duplicate ID"),
    ("nu", HOME, ' lang="en"', "", "warning: Consider adding a “lang” attribute"),
    ("nu", "style.css", "body {", ":root { --line: color-mix(in srgb, red 9%, blue); } p { color: var(--line);"
        " border: 1px solid var(--line); outline: 1px solid var(--line); } body {", ""),
    ("nu", "style.css", "body {", "p { text-decoration-color: color-mix(in srgb, red 9%, blue); } body {", ""),
    ("nu", "style.css", "color: #222", "colour: #222", "Property “colour” doesn't exist"),
    ("axe", "style.css", "color: #222", "color: #999", "color-contrast"),
    ("axe", "style.css", "body { color: #222; background: #fff;", ":root { color-scheme: light dark; } body {", "color-contrast"),
    ("axe", "style.css", sound_site.files()["style.css"], ":root { color-scheme: light dark; }", ""),
    ("axe", HOME, "</main>", '<img src="style.css"></main>', "image-alt"),
    ("axe", HOME, "</main>", "<h4>Deep</h4></main>", "heading-order"),
    ("axe", HOME, ' lang="en"', "", "html-has-lang"),
    ("axe", HOME, "<header><p>", "<div><p>", "region"),
    ("browser hosts", HOME, "</main>", '<img src="https://else.example/x.png" alt=""></main>', "asks another host: image"),
    ("browser hosts", "style.css", "background: #fff", "background: url(//else.example/x.png)", "asks another host: image"),
    ("console", HOME, "</main>", '<img src="missing.png" alt=""></main>', "404"),
    ("console", HOME, "<head>", "<head><meta http-equiv=Content-Security-Policy content=\"style-src 'none'\">", "Content Security Policy"),
    ("console", HOME, "</head>", "<script>throw new Error('it broke')</script></head>", "it broke"),
    ("scrolling", HOME, "<p>See", '<p style="width: 500px">See', "scrolls sideways"),
    ("scrolling", HOME, "Home</h1>", "Home" + "x" * 90 + "</h1>", "scrolls sideways"),
    ("portable", HOME, "countries/index.html", "countries/", "a click shows a folder listing"),
    ("portable", HOME, "countries/index.html", "countries/x.html", "a click leads nowhere"),
    ("portable", SHELLS, '<a href="../../countries/iran/index.html">Iran</a>', "Iran", ""),
    ("portable", HOME, '<a href="briefings/', '<a hidden href="briefings/', "no click leads to it"),
    ("portable", HOME, "<p>See", '<p style="position: relative; z-index: -1">See', "a click fails"),
    ("portable", HOME, "style.css", "stil.css", "the style sheet is not applied"),
]


class Checks(unittest.TestCase):
    """Each row of the table is a site of its own; the slow tools see all of theirs at once."""

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory(prefix="dossier-audit-")
        cls.root = Path(cls.folder.name)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.folder.cleanup()

    def site(self, name: str, file: str = "", old: str = "", new: str = "") -> BuiltSite:
        files = sound_site.files()
        if new == GONE:
            del files[file]
        elif file:
            self.assertIn(old, files[file], "the table names a text that is not there")
            files[file] = files[file].replace(old, new, 1)
        return sound_site.write(self.root / name, files)

    def broken(self, check: str) -> list[tuple[BuiltSite, str]]:
        rows = [row for row in BREAKS if row[0] == check]
        name = check.replace(" ", "-")
        return [(self.site(f"{name}-{number}", *row[1:4]), row[4]) for number, row in enumerate(rows)]

    def expect(self, check: Check, message: str, site: BuiltSite) -> None:
        told = [text for text, places in check.findings.items() if any(at.startswith(f"{site.name}/") for at in places)]
        if message:
            self.assertTrue(any(message in text for text in told), f"{message!r} not in {told}")
        else:
            self.assertEqual(told, [])

    def test_source(self) -> None:
        def read(site: BuiltSite) -> dict[str, Check]:
            checks = {name: Check(name) for name in (
                "scripts", "hosts", "links", "atom", "json feed", "json-ld", "sitemap", "weight")}
            markup.check([site], checks["scripts"], checks["hosts"], checks["links"])
            atom_feeds.check([site], checks["atom"])
            json_feed.check([site], checks["json feed"])
            structured_data.check([site], checks["json-ld"])
            sitemap.check([site], checks["sitemap"])
            weight.check(site, checks["weight"])
            return checks

        with unittest.mock.patch("sitemap.MOST", 1):
            site = self.site("many")
            self.expect(read(site)["sitemap"], "the most is 1", site)
        sound = read(self.site("sound"))
        self.assertEqual([check.tell() for check in sound.values() if check.findings], [])
        for name in sound:
            for site, message in self.broken(name):
                with self.subTest(check=name, message=message):
                    self.expect(read(site)[name], message, site)

    def test_build(self) -> None:
        check = Check("builds")
        root = Path(__file__).resolve().parents[3]
        builds = SiteBuilds(root, Path("/bin/false"), self.root / "scratch", check)
        self.assertIsNone(builds.portable_sample())
        self.assertIn("dossier build --portable", check.tell())

    def test_schemas(self) -> None:
        known = {"$schema": "http://json-schema.org/draft-07/schema#", "properties": {"n": {"type": "integer"}}}
        told = Check("schemas")
        self.assertEqual(schemas.schema(json.dumps(known), "x", told), known)
        schemas.value("n: 12", known, "x", told)
        self.assertEqual(told.findings, {})
        for text, message in (("", "no schema"), ('{"type": "no"}', "no schema"), ("{}", "not of draft 7")):
            check = Check("schemas")
            schemas.schema(text, "x", check)
            self.assertIn(message, check.tell())
        schemas.value("n: no", known, "x", told)
        self.assertIn("'no' is not of type 'integer'", told.tell())

    def test_sarif(self) -> None:
        result = {"message": {"text": "x"}, "level": "error"}
        run = {"tool": {"driver": {"name": "Dossier"}}, "results": [result]}
        sound, broken = Check("sarif"), Check("sarif")
        self.assertEqual(schemas.log(json.dumps({"version": "2.1.0", "runs": [run]}), "x", sound), 1)
        self.assertEqual(sound.findings, {})
        result["level"] = "fatal"
        schemas.log(json.dumps({"version": "2.1.0", "runs": [run]}), "x", broken)
        self.assertIn("'fatal' is not one of", broken.tell())
        schemas.log('{"version": "2.1.0", "ru', "y", broken)
        self.assertIn("no JSON", broken.tell())

    def test_tool_that_does_not_run(self) -> None:
        site, check = self.site("no-java"), Check("nu")
        with unittest.mock.patch("nu.jar", return_value=Path("/none.jar")):
            nu.start([site.output], self.root, check)()
        self.assertIn("the checker did not run", check.tell())
        checks = rendered.RenderedChecks(*(Check(name) for name in ("axe", "hosts", "console", "scrolling")))
        with unittest.mock.patch("rendered.RUN_AXE", "() => { throw new Error('no axe') }"):
            self.visit([site], checks)
        self.assertIn("the browser failed", checks.axe.tell())

    def visit(self, sites: list[BuiltSite], checks: rendered.RenderedChecks) -> None:
        async def run() -> None:
            async with chromium() as browser:
                await rendered.check(browser, sites, rendered.TWO_LOOKS, False, checks)

        asyncio.run(run())

    def test_nu(self) -> None:
        sound, broken, check = self.site("nu-sound"), self.broken("nu"), Check("nu")
        nu.start([sound.output, *(site.output for site, _ in broken)], self.root, check)()
        for site, message in [(sound, ""), *broken]:
            with self.subTest(message=message):
                self.expect(check, message, site)

    def test_browser(self) -> None:
        checks = {name: Check(name) for name in ("axe", "browser hosts", "console", "scrolling")}
        sound = self.site("browser-sound")
        broken = [(name, *pair) for name in checks for pair in self.broken(name)]
        # One page is enough of what is broken.
        for _, site, _ in broken:
            for page in site.pages:
                if page.path != HOME:
                    (site.output / page.path).unlink()
        sites = [sound] + [BuiltSite(site.name, site.source, site.output, site.base) for _, site, _ in broken]
        self.visit(sites, rendered.RenderedChecks(*checks.values()))
        for check in checks.values():
            self.expect(check, "", sound)
        for name, site, message in broken:
            with self.subTest(check=name, message=message):
                self.expect(checks[name], message, site)

    def test_portable(self) -> None:
        pairs = [(self.site("portable-sound"), ""), *self.broken("portable")]
        check = Check("portable")

        async def click() -> None:
            async with chromium() as browser:
                for site, _ in pairs:
                    await portable.check(browser, site, check)

        with unittest.mock.patch("portable.CLICK_TIMEOUT", 1_000):
            asyncio.run(click())
        for site, message in pairs:
            with self.subTest(message=message):
                self.expect(check, message, site)


if __name__ == "__main__":
    unittest.main()
