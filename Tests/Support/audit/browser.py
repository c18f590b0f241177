"""Debian's Chromium, driven by Playwright."""
from __future__ import annotations

import os
import shutil
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright


def executable() -> str:
    """The browser that is on the machine: $CHROMIUM, else what Debian and others call it."""
    names = [os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"]
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    if not found:
        raise SystemExit("audit: no Chromium found; install Debian's chromium or set CHROMIUM")
    return found


@asynccontextmanager
async def chromium() -> Browser:
    """A headless browser that can reach no host but this machine."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=executable(),
            # No sandbox: it does not work for root, as whom containers run.
            chromium_sandbox=False,
            args=["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                  "--force-color-profile=srgb"],
        )
        try:
            yield browser
        finally:
            await browser.close()
