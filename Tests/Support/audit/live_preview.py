"""Edits notes of a site that `dossier serve` shows, and looks at the open page in Chromium."""
from __future__ import annotations

import asyncio
import random
import statistics
import struct
import time
import zlib
from pathlib import Path

from playwright.async_api import Browser, Page

from findings import Check
from served_site import ServedSite

PATIENCE = 20
EDITS = 10
NOTE = "content/briefings/aliyev-names-iran-as-an-arms-supplier.md"
OTHER = "content/briefings/azerbaijan-reported-to-weigh-shells-for-ukraine.md"
CLAIMS = NOTE.replace(".md", ".claims.yml")
PAGE = "/briefings/aliyev-names-iran-as-an-arms-supplier/"


class Failure(Exception):
    """What the page does not show, in words."""


async def check(browser: Browser, dossier: Path, source: Path, scratch: Path, found: Check) -> None:
    """Plays an author who writes, errs, mends, and takes back a note."""
    with ServedSite(dossier, source, scratch / "preview") as site:
        context = await browser.new_context(viewport={"width": 1280, "height": 800})
        page = await context.new_page()
        page.on("pageerror", lambda error: found.finding(f"the page's script fails: {error}"))
        steps = [edits, as_loaded_anew, picture, register, fault, two_faults, banner, as_published, withdrawal]
        for step in steps:
            original = {path: site.note(path).read_text(encoding="utf-8") for path in (NOTE, OTHER, CLAIMS)}
            await page.goto(site.address + PAGE)
            # A reload would lose it.
            await page.evaluate("window.isTheSamePage = true")
            try:
                figures = await step(page, site, original)
                if not await page.evaluate("window.isTheSamePage === true"):
                    found.finding("the page was loaded anew", step.__name__)
                found.figures = figures or found.figures
            except Failure as failure:
                found.finding(str(failure), step.__name__)
            for path, text in original.items():
                site.save(path, text)
            await until(page, "!document.querySelector('#dossier-panel:not([hidden])')", "no overlay")
        await context.close()
    await never_sound(browser, dossier, source, scratch, found)


async def never_sound(
        browser: Browser, dossier: Path, source: Path, scratch: Path, found: Check) -> None:
    """A site that has errors when the preview begins says so, and is shown when they are mended."""
    site = ServedSite(dossier, source, scratch / "preview")
    text = site.note(NOTE).read_text(encoding="utf-8")
    site.save(NOTE, text.replace("---\n", "---\ntlp: GREN\n", 1))
    with site:
        page = await browser.new_page()
        await page.goto(site.address + PAGE)
        try:
            await until(page, overlay_holds(f"{NOTE}:2:6"), "the fault of a site never sound")
            site.save(NOTE, text)
            await until(page, "document.querySelector('main .meta') !== null", "the mended site")
        except Failure as failure:
            found.finding(str(failure), "never sound")
        await page.close()


async def until(page: Page, expression: str, wanted: str) -> float:
    """Waits for the page to become so; tells when. (wait_for_function is stopped by the policy.)"""
    end = time.monotonic() + PATIENCE
    while not await page.evaluate(expression):
        if time.monotonic() > end:
            raise Failure(f"within {PATIENCE} s the page does not show: {wanted}")
        await asyncio.sleep(0.002)
    return time.monotonic()


async def edits(page: Page, site: ServedSite, original: dict[str, str]) -> str:
    """Paragraphs that are added above the reader's place appear, and the place stays."""
    await page.evaluate("window.scrollTo({top: 1500, behavior: 'instant'})")
    place = """(() => {
      const block = Array.from(document.querySelectorAll("main p"))
        .find((block) => block.getBoundingClientRect().bottom > 100);
      return [block.textContent, Math.round(block.getBoundingClientRect().top)];
    })()"""
    before = await page.evaluate(place)
    head, body = divided(original[NOTE])
    times = []
    text = ""
    for number in range(EDITS):
        text += f"Edit {number} of the note, a paragraph of its own. " + "More words. " * 40 + "\n\n"
        saved = site.save(NOTE, head + "\n" + text + body)
        shown = await until(
            page, f"document.querySelector('main').textContent.includes('Edit {number} of')",
            f"edit {number}")
        times.append((shown - saved) * 1000)
    after = await page.evaluate(place)
    if after[0] != before[0] or abs(after[1] - before[1]) > 2:
        raise Failure(f"the place moves from {before} to {after}")
    site.save(NOTE, original[NOTE])
    await until(page, "!document.querySelector('main').textContent.includes('Edit 0 of')", "the old text")
    return f"{EDITS} edits, each in the page after {statistics.median(times):.0f} ms (median)"


async def as_loaded_anew(page: Page, site: ServedSite, original: dict[str, str]) -> None:
    """After any edit the page is what a reload would give: blocks are shuffled, dropped and doubled."""
    same = """(async () => {
      const bare = (page) => {
        const body = page.body.cloneNode(true);
        body.querySelector("#dossier-live")?.remove();
        body.querySelector("#dossier-preview").removeAttribute("data-generation");
        body.normalize();
        return body;
      };
      const text = await (await fetch(location.href)).text();
      const fresh = new DOMParser().parseFromString(text, "text/html");
      return fresh.title === document.title && bare(document).isEqualNode(bare(fresh));
    })()"""
    head, body = divided(original[NOTE])
    blocks = body.strip().split("\n\n")
    numbers = random.Random(6)
    for number in range(EDITS):
        some = numbers.choices(blocks, k=numbers.randint(1, len(blocks)))
        site.save(NOTE, f"{head}\n" + "\n\n".join([*some, f"Edit {number} of all."]) + "\n")
        await until(
            page, f"document.querySelector('main').textContent.includes('Edit {number} of all')",
            f"shuffled edit {number}")
        await until(page, same, f"what a reload would give after edit {number}")


async def picture(page: Page, site: ServedSite, original: dict[str, str]) -> None:
    """A picture that is drawn anew under its name is shown anew."""
    width = "document.querySelector('main img')?.naturalWidth === "
    file = site.note(NOTE).with_name("square.png")
    file.write_bytes(png(3))
    head, body = divided(original[NOTE])
    site.save(NOTE, head + "\n![[square.png]]\n\n" + body)
    await until(page, "document.querySelector('main img') !== null", "a picture")
    await page.evaluate("document.querySelector('main img').scrollIntoView()")
    await until(page, width + "3", "the picture")
    for size in (5, 7):
        file.write_bytes(png(size))
        await until(page, width + str(size), f"the picture of {size} pixels")


async def register(page: Page, site: ServedSite, original: dict[str, str]) -> None:
    """A table that is sorted and searched takes a change, and stays sorted and searched."""
    await page.goto(site.address + "/register/")
    await page.evaluate("window.isTheSamePage = true")
    field = page.locator(".filter input").first
    button = page.locator("[data-sortable] thead th button").nth(1)
    await button.click()
    await button.click()
    await field.fill("armenia")
    rows = """Array.from(document.querySelectorAll("[data-sortable] tbody tr:not([hidden])"), (row) =>
      row.textContent.replace(/\\s+/g, " "))"""
    before = await page.evaluate(rows)
    site.save(CLAIMS, original[CLAIMS].replace("mode: sale", "mode: aid", 1).replace(
        "    recipient: Armenia\n", "    recipient: Armenia\n    delivered: 471\n", 1))
    await until(page, f"{rows}.some((row) => row.includes('471'))", "the table with its change")
    await until(page, f"{rows}.length === {len(before)}", "as many rows as the search found before")
    if await field.input_value() != "armenia":
        raise Failure("the search is lost")
    if not await page.evaluate("document.querySelector('[aria-sort=descending]') !== null"):
        raise Failure("the order is lost")
    if not await page.evaluate("document.activeElement.matches('.filter input')"):
        raise Failure("the focus is lost")
    if await page.evaluate("document.querySelectorAll('.filter').length !== "
                           "document.querySelectorAll('[data-sortable]').length"):
        raise Failure("there is not one search field a table")


async def fault(page: Page, site: ServedSite, original: dict[str, str]) -> None:
    """A wrong front matter is shown over the last good page, with its place, and goes when mended."""
    site.save(NOTE, original[NOTE].replace("---\n", "---\ntlp: GREN\n", 1))
    await until(page, overlay_holds(f"{NOTE}:2:6"), "an overlay with file, line and column")
    await until(page, overlay_holds("tlp: GREN\\n     ^"), "the line and a caret")
    if not await page.evaluate("document.querySelector('main h1') !== null"):
        raise Failure("the last good page is gone behind the overlay")
    await page.keyboard.press("Escape")
    await until(page, "document.querySelector('#dossier-panel').hidden", "no overlay after Escape")
    await page.click("#dossier-badge")
    await until(page, "!document.querySelector('#dossier-panel').hidden", "the overlay again")
    site.save(NOTE, original[NOTE])
    await until(page, "document.querySelector('#dossier-panel').hidden", "no overlay after mending")


async def two_faults(page: Page, site: ServedSite, original: dict[str, str]) -> None:
    """All faults of all files are shown."""
    for path in (NOTE, OTHER):
        site.save(path, original[path].replace("---\n", "---\ntlp: GREN\n", 1))
    for path in (NOTE, OTHER):
        await until(page, overlay_holds(f"{path}:2:6"), f"the fault of {path}")


async def banner(page: Page, site: ServedSite, original: dict[str, str]) -> None:
    """A draft says why it would not be published."""
    site.save(NOTE, original[NOTE].replace("---\n", "---\ndraft: true\n", 1))
    await until(page, "(document.querySelector('#dossier-withheld')?.textContent ?? '').includes('draft')",
                "why the note is not published")


async def as_published(page: Page, site: ServedSite, original: dict[str, str]) -> None:
    """The switch shows the site without the draft, and back."""
    site.save(NOTE, original[NOTE].replace("---\n", "---\ndraft: true\n", 1))
    await until(page, "document.querySelector('#dossier-withheld') !== null", "the draft's banner")
    await page.click("#dossier-control summary")
    await page.click("#dossier-control a")
    await until(page, "document.querySelector('#dossier-preview[data-view=published][data-missing]') !== null",
                "no draft in the site as published")
    await page.click("#dossier-control summary")
    await page.click("#dossier-control a")
    await until(page, "document.querySelector('#dossier-withheld') !== null", "the draft again")
    await page.evaluate("window.isTheSamePage = true")


async def withdrawal(page: Page, site: ServedSite, original: dict[str, str]) -> None:
    """A note that is deleted leaves a line that it has gone, and comes back with its file."""
    gone = "document.querySelector('#dossier-notice').textContent.includes('gone')"
    for path in (NOTE, CLAIMS):
        (site.note(path)).rename(site.note(path).with_suffix(".aside"))
    await until(page, gone, "that the page has gone")
    for path in (NOTE, CLAIMS):
        site.note(path).with_suffix(".aside").rename(site.note(path))
    await until(page, "document.querySelector('#dossier-notice').hidden", "the page again")


def png(size: int) -> bytes:
    """A black square, in so many pixels."""
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = (b"\0" + bytes(size)) * size
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def overlay_holds(text: str) -> str:
    """Whether a text stands in the overlay, which must be open."""
    return ("(document.querySelector('#dossier-panel:not([hidden])')?.textContent ?? '')"
            f".includes('{text}')")


def divided(note: str) -> tuple[str, str]:
    """The front matter with its fences, and the body."""
    end = note.index("\n---\n", 4) + 5
    return note[:end], note[end:]
