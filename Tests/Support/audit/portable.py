"""Reads a site built with --portable from the disk as one does from a stick: by clicking."""
from __future__ import annotations

from collections import deque
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.async_api import Browser
from playwright.async_api import Error as BrowserError
from playwright.async_api import Page as Tab

from built_site import BuiltSite
from findings import Check

CLICK_TIMEOUT = 5_000
"""Milliseconds until a link that cannot be clicked is given up."""

LINKS = "() => [...document.querySelectorAll('a')].map(a => a.protocol === 'file:' ? a.href : '')"
FONT = "() => getComputedStyle(document.body).fontFamily"
UNFOLD = "() => document.querySelectorAll('details').forEach(d => { d.open = true })"


class PortableCrawl:
    """A walk from index.html that follows each link to a page not yet seen with a real click."""

    def __init__(self, tab: Tab, site: BuiltSite, check: Check) -> None:
        self.tab, self.site, self.check = tab, site, check
        self.root = site.output.resolve()
        self.reached: set[Path] = set()
        self.tried: set[Path] = set()
        self.clicks = 0

    async def run(self) -> None:
        await self.tab.goto("about:blank")
        self.default_font = await self.tab.evaluate(FONT)
        start = self.root / "index.html"
        await self.tab.goto(start.as_uri())
        await self._arrive(start)
        queue = deque([start])
        while queue:
            queue += await self._follow_links(queue.popleft())
        for page in self.site.pages:
            exempt = page.path == "404.html" or page.is_redirect
            if not exempt and self.root / page.path not in self.reached:
                self.check.finding("no click leads to it", page.place)
        self.check.figures = f"{len(self.reached)} pages reached by {self.clicks} clicks"

    async def _follow_links(self, page: Path) -> list[Path]:
        """The pages that are new."""
        if not page.is_file() or page.suffix != ".html":
            return []
        found: list[Path] = []
        await self.tab.goto(page.as_uri())
        await self.tab.evaluate(UNFOLD)
        for index, href in enumerate(await self.tab.evaluate(LINKS)):
            parts = urlsplit(href)
            target = Path(unquote(parts.path))
            # Feeds and attachments would be downloads; a browser shows pages.
            is_page = parts.path.endswith((".html", "/")) or target.is_dir()
            if not href or not is_page or target in self.reached | self.tried:
                continue
            link = self.tab.locator("a").nth(index)
            if not await link.is_visible():
                continue
            self.tried.add(target)
            place = f"{self._name(page)}: link to {self._name(target)}"
            self.clicks += 1
            before = self.tab.url
            try:
                await link.click(timeout=CLICK_TIMEOUT)
                await self.tab.wait_for_url(
                    lambda url: url != before, timeout=CLICK_TIMEOUT, wait_until="load")
            except BrowserError as error:
                self.check.finding(f"a click fails: {error.message.splitlines()[0]}", place)
                await self.tab.goto(page.as_uri())
                await self.tab.evaluate(UNFOLD)
                continue
            shown = urlsplit(self.tab.url)
            arrived = Path(unquote(shown.path))
            # What is missing shows a page of Chromium's own, of the scheme chrome-error.
            if shown.scheme != "file" or not arrived.exists():
                self.check.finding("a click leads nowhere", place)
            elif arrived.is_dir():
                self.check.finding("a click shows a folder listing", place)
            elif arrived not in self.reached:
                await self._arrive(arrived)
                found.append(arrived)
            await self.tab.go_back(wait_until="load")
            await self.tab.evaluate(UNFOLD)
        return found

    async def _arrive(self, page: Path) -> None:
        self.reached.add(page)
        if await self.tab.evaluate(FONT) == self.default_font:
            self.check.finding("the style sheet is not applied", self._name(page))

    def _name(self, path: Path) -> str:
        inside = self.root == path or self.root in path.parents
        return f"{self.site.name}/{path.relative_to(self.root)}" if inside else str(path)


async def check(browser: Browser, site: BuiltSite, check: Check) -> None:
    """Every page but 404.html and redirections is reached by clicking; none is a listing."""
    context = await browser.new_context()
    await PortableCrawl(await context.new_page(), site, check).run()
    await context.close()
