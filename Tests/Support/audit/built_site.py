"""A built site as the checks see it: its files, its pages and what kind of page each is."""
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

import lxml.html

_PARSER = lxml.html.HTMLParser(encoding="utf-8")
_REFRESH = re.compile(rb"<meta[^>]*http-equiv=[\"']?refresh[^>]*>", re.IGNORECASE)


@dataclass(frozen=True)
class Page:
    """An HTML file of the output."""

    site: BuiltSite
    path: str
    """Below the output folder: `countries/iran/index.html`."""

    @property
    def place(self) -> str:
        """How findings name it."""
        return f"{self.site.name}/{self.path}"

    @property
    def address(self) -> str:
        """Its path below the base address: `countries/iran/`, `` for the home page."""
        return re.sub(r"(^|/)index\.html$", r"\1", self.path)

    @cached_property
    def data(self) -> bytes:
        return (self.site.output / self.path).read_bytes()

    @cached_property
    def tree(self) -> lxml.html.HtmlElement:
        return lxml.html.document_fromstring(self.data, parser=_PARSER)

    @property
    def is_redirect(self) -> bool:
        return bool(_REFRESH.search(self.data))

    @property
    def kind(self) -> str:
        """First part of the address and depth: pages of one kind come from one template."""
        if self.is_redirect:
            return "redirect"
        parts = self.address.strip("/").split("/") if self.address else []
        return f"{parts[0]}/{len(parts)}" if parts else "home"

    @property
    def is_briefing(self) -> bool:
        parts = self.address.strip("/").split("/")
        return len(parts) > 1 and parts[0] == "briefings" and not self.is_redirect

    @property
    def is_claim(self) -> bool:
        return self.address.startswith("register/claims/") and not self.is_redirect

    @property
    def entity_folder(self) -> str | None:
        """`countries/iran` of the page of an entity, and nothing of every other."""
        parts = self.address.strip("/").split("/")
        is_entity = len(parts) == 2 and parts[0] in self.site.entity_folders
        return "/".join(parts) if is_entity and not self.is_redirect else None


def without_refresh(data: bytes) -> bytes:
    """The page with its redirection taken out, so that a browser stays on it."""
    return _REFRESH.sub(b"", data)


@dataclass(frozen=True)
class BuiltSite:
    """The output of one build.

    `source` is the site's folder, `base` its base address without a closing slash.
    """

    name: str
    source: Path
    output: Path
    base: str

    @cached_property
    def files(self) -> list[str]:
        """All files but those whose names begin with a dot."""
        found = (path.relative_to(self.output) for path in self.output.rglob("*") if path.is_file())
        return sorted(path.as_posix() for path in found if not path.name.startswith("."))

    @cached_property
    def pages(self) -> list[Page]:
        return [Page(self, path) for path in self.files if path.endswith(".html")]

    @cached_property
    def page_at(self) -> dict[str, Page]:
        return {page.path: page for page in self.pages}

    @cached_property
    def entity_folders(self) -> set[str]:
        """Folders of the four kinds and of those that site.yml names."""
        folders = {"countries", "weapons", "people", "organisations"}
        configuration = self.source / "content" / "site.yml"
        if configuration.exists():
            folders.update(re.findall(r"\bfolder:\s*['\"]?([\w-]+)", configuration.read_text()))
        return folders

    @property
    def one_of_each_kind(self) -> list[Page]:
        """The largest page of each kind: where most can be wrong."""
        largest: dict[str, Page] = {}
        for page in self.pages:
            held = largest.get(page.kind)
            if held is None or len(page.data) > len(held.data):
                largest[page.kind] = page
        return [largest[kind] for kind in sorted(largest)]

    def has_own(self, file: str) -> bool:
        """Whether the author brings this file of the output himself."""
        return (self.source / "content" / "static" / file).exists()

    def file_at(self, address: str) -> str | None:
        """The file that a host would send for an absolute address under the base, if there is one."""
        if address != self.base and not address.startswith(self.base + "/"):
            return None
        path = unquote(urlsplit(address).path[len(urlsplit(self.base).path) :]).lstrip("/")
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path if path in self._file_set else None

    def absolute(self, page: Page, reference: str) -> str:
        """Where a reference on a page leads, if the site lies at its base address."""
        return urljoin(f"{self.base}/{quote(page.address)}", reference)

    @cached_property
    def _file_set(self) -> frozenset[str]:
        return frozenset(self.files)
