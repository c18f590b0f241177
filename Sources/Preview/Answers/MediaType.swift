/// What browsers are told a file is, by the ending of its name.
enum MediaType {
  static let page = "text/html; charset=utf-8"

  /// `text/html; charset=utf-8` for `index.html`. Files without an ending are text (`CNAME`); of an
  /// unknown one nothing is said but that it is bytes.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return text("plain") }
    return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }

  private static let types: [String: String] = [
    "html": page, "htm": page, "css": text("css"), "js": text("javascript"),
    "mjs": text("javascript"), "txt": text("plain"), "md": text("plain"), "csv": text("csv"),
    "ics": text("calendar"), "vtt": text("vtt"), "yml": text("plain"), "yaml": text("plain"),
    "xml": "application/xml; charset=utf-8", "xsl": "application/xml; charset=utf-8",
    "json": "application/json", "geojson": "application/geo+json", "map": "application/json",
    "jsonl": text("plain"), "webmanifest": "application/manifest+json",
    "wasm": "application/wasm",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
    "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff",
    "mp4": "video/mp4", "m4v": "video/mp4", "webm": "video/webm", "mov": "video/quicktime",
    "ogv": "video/ogg", "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg",
    "oga": "audio/ogg", "opus": "audio/ogg", "wav": "audio/wav", "flac": "audio/flac",
    "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
    "pdf": "application/pdf", "zip": "application/zip", "gz": "application/gzip",
    "epub": "application/epub+zip",
  ]

  private static func text(_ kind: String) -> String { "text/\(kind); charset=utf-8" }
}
