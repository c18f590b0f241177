"""What only a browser knows of a page: axe's rules, requests, console errors, sideways scrolling."""
from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Browser
from playwright.async_api import Error as BrowserError
from playwright.async_api import Page as Tab

from built_site import BuiltSite, Page
from findings import Check
from web_server import STILL, WebServer

PHONE, DESK = 390, 1280
HEIGHT = {PHONE: 844, DESK: 900}

# Every rule of axe, best practices and experimental ones included, but those of WCAG's level AAA.
# No preloading: axe would fetch style sheets by itself, and that is no request of the page's.
RUN_AXE = """() => {
  const rules = axe.getRules().filter(
    rule => !rule.tags.some(tag => tag === 'wcag2aaa' || tag === 'deprecated'));
  return axe.run(document, {
    runOnly: {type: 'rule', values: rules.map(rule => rule.ruleId)},
    resultTypes: ['violations'], preload: false});
}"""

# Where neither root nor body has a background the browser paints the scheme's canvas, which axe takes
# for white in the dark scheme, too.
SHOW_CANVAS = """() => {
  const clear = element => getComputedStyle(element).backgroundColor === 'rgba(0, 0, 0, 0)';
  const root = document.documentElement;
  if (clear(root) && clear(document.body)) root.style.backgroundColor = 'Canvas';
}"""

# The elements that stick out of the window, but for what lies in a box that scrolls by itself.
STICKING_OUT = """() => {
  const root = document.documentElement, width = root.clientWidth;
  if (root.scrollWidth <= width) return null;
  const scrolls = e => e && e !== document.body && e !== root
    && (getComputedStyle(e).overflowX !== 'visible' || scrolls(e.parentElement));
  const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '')
    + [...e.classList].map(c => '.' + c).join('');
  const out = [...document.body.querySelectorAll('*')]
    .filter(e => e.getBoundingClientRect().right > width + 0.5 && !scrolls(e.parentElement));
  const inner = out.filter(e => !out.some(other => other !== e && e.contains(other)));
  return {width: root.scrollWidth, names: inner.slice(0, 3).map(
    e => (e.parentElement ? name(e.parentElement) + ' > ' : '') + name(e))};
}"""


Look = tuple[int, str]
"""Width in CSS pixels and colour scheme."""

EVERY_LOOK: list[Look] = [
    (width, scheme) for scheme in ("light", "dark") for width in (DESK, PHONE)]
TWO_LOOKS: list[Look] = [(DESK, "light"), (PHONE, "dark")]


@dataclass(frozen=True)
class RenderedChecks:
    """The checks that a visit to a page adds to."""

    axe: Check
    hosts: Check
    console: Check
    scrolling: Check
    violations: dict[tuple[str, str, str], dict[Look, str]] = field(default_factory=dict)
    """Of axe: rule, page, selector; then the looks that have it, and in which words."""

    def tell_violations(self, looks: list[Look]) -> None:
        """Adds each violation to `axe`, once for all looks that have it."""
        for (rule, place, selector), words in self.violations.items():
            where = "" if len(words) == len(looks) else ", ".join(
                f"{width} px {scheme}" for width, scheme in words)
            where = f" ({where})" if where else ""
            self.axe.finding(rule, f"{place}{where}: {selector}: {next(iter(words.values()))}")


@dataclass(frozen=True)
class _Visit:
    page: Page
    address: str
    looks: list[Look]
    """Those in which axe runs; none: only what needs no axe."""
    is_missing: bool = False
    """Whether the address has no file, so that the host sends 404.html."""


async def check(
    browser: Browser, sites: list[BuiltSite], looks: list[Look], every_page: bool,
    checks: RenderedChecks,
) -> None:
    """One page of every kind with axe in each of the looks; with `every_page` all others, too, for
    requests, the console and scrolling."""
    with ExitStack() as servers:
        visits: list[_Visit] = []
        for site in sites:
            mount = urlsplit(site.base).path + "/"
            address = servers.enter_context(WebServer(site.output, mount))
            visits += _visits(site, address, looks, every_page)
        queue = iter(visits)
        # Two at a time: a tab keeps one core busy.
        await asyncio.gather(*(_worker(browser, queue, checks) for _ in range(2)))
    checks.tell_violations(looks)
    with_axe = [visit for visit in visits if visit.looks]
    checks.axe.figures = f"{len(with_axe)} pages in {len(looks)} looks each"
    for other in (checks.hosts, checks.console, checks.scrolling):
        other.figures = f"{len(visits)} pages"


def _visits(
    site: BuiltSite, address: str, looks: list[Look], every_page: bool
) -> Iterator[_Visit]:
    chosen = {page.path for page in site.one_of_each_kind}
    for page in site.pages:
        if page.path == "404.html":
            # As readers meet it: deep below an address that is not there.
            yield _Visit(page, f"{address}no/such/page/", looks, is_missing=True)
        elif page.path in chosen or every_page:
            still = STILL if page.is_redirect else ""
            where = address + quote(page.address) + still
            yield _Visit(page, where, looks if page.path in chosen else [])


async def _worker(browser: Browser, queue: Iterator[_Visit], checks: RenderedChecks) -> None:
    # A context of its own, so that each worker's tabs have a process of their own. Without motion:
    # a colour in the middle of a transition has any contrast.
    context = await browser.new_context(reduced_motion="reduce")
    for visit in queue:
        tab = await context.new_page()
        try:
            await _look(tab, visit, checks)
        except BrowserError as error:
            checks.axe.finding(f"the browser failed: {error.message.splitlines()[0]}", visit.page.place)
        finally:
            await tab.close()
    await context.close()


async def _look(tab: Tab, visit: _Visit, checks: RenderedChecks) -> None:
    place, own_host = visit.page.place, urlsplit(visit.address).netloc

    def requested(request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != own_host:
            checks.hosts.finding(f"asks another host: {request.resource_type} {request.url}", place)

    def said(message) -> None:
        # The host's answer 404 to the page itself is what is tried, and Chromium reports it.
        is_tried = visit.is_missing and message.location.get("url") == visit.address
        if message.type == "error" and not is_tried:
            checks.console.finding(message.text, place)

    tab.on("request", requested)
    tab.on("console", said)
    tab.on("pageerror", lambda error: checks.console.finding(str(error), place))
    await tab.set_viewport_size({"width": PHONE, "height": HEIGHT[PHONE]})
    await tab.goto(visit.address, wait_until="load")
    if excess := await tab.evaluate(STICKING_OUT):
        names = ", ".join(excess["names"])
        checks.scrolling.finding(
            f"scrolls sideways at {PHONE} px", f"{place}: {excess['width']} px wide: {names}")
    for number, (width, scheme) in enumerate(visit.looks):
        await tab.set_viewport_size({"width": width, "height": HEIGHT[width]})
        await tab.emulate_media(color_scheme=scheme)
        if number == 0:
            await tab.evaluate(AXE_SCRIPT)
            await tab.evaluate(SHOW_CANVAS)
        result = await tab.evaluate(RUN_AXE)
        for violation in result["violations"]:
            for node in violation["nodes"]:
                selector = " ".join(str(part) for part in node["target"])
                details = [item["message"] for item in node["any"] + node["all"] + node["none"]]
                key = (f"{violation['id']}: {violation['help']}", place, selector)
                checks.violations.setdefault(key, {})[width, scheme] = "; ".join(details)
