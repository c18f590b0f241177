"""Serves a built site on the loopback interface as a static host would, in a thread."""
from __future__ import annotations

import sys
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from built_site import without_refresh

STILL = "?still"
"""With this behind the address a page comes without its redirection."""


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: Path
    mount: str

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        file = self._file(unquote(address.path))
        status = 200 if file else 404
        if not file and address.path == "/favicon.ico":
            # Chromium asks for it once a session, whatever the page says.
            status = 204
        file = file or self.folder / "404.html"
        data = file.read_bytes() if status != 204 and file.is_file() else b""
        if address.query == STILL[1:]:
            data = without_refresh(data)
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _file(self, path: str) -> Path | None:
        if not path.startswith(self.mount):
            return None
        file = (self.folder / path[len(self.mount) :]).resolve()
        if path.endswith("/"):
            file = file / "index.html"
        inside = self.folder.resolve() in file.parents
        return file if inside and file.is_file() else None

    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, address: object) -> None:
        # A tab that is closed lets go of its connections in the middle; that is no fault.
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, address)


class WebServer:
    """`with WebServer(folder, "/briefings/") as address:` serves the folder at that address."""

    def __init__(self, folder: Path, mount: str) -> None:
        handler = type("Handler", (_Handler,), {"folder": folder, "mount": mount})
        self._server = _Server(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}{mount}"

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self.address

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
