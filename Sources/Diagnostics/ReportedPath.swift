/// How a report for other programs names the files of a site: from the folder in which Dossier runs,
/// so that a code host finds them there.
package struct ReportedPath: Sendable {
  /// `content/briefings/x.md`, `docs/content/site.yml`; absolute where the site does not lie within
  /// the working folder.
  package let text: String

  /// - Parameters:
  ///   - file: a diagnostic's, relative to the site.
  ///   - site: the site's folder as it was given, absolute or from the working folder.
  ///   - workingFolder: absolute.
  package init(_ file: String, site: String, workingFolder: String) {
    let path = file.hasPrefix("/") ? file : "\(site)/\(file)"
    let plain = Self.plain(path)
    text =
      plain == ".." || plain.hasPrefix("../") ? Self.plain("\(workingFolder)/\(path)") : plain
  }

  /// An address as SARIF wants one (RFC 3986): relative, or `file:///…`.
  package var uri: String {
    var uri = isRelative ? "" : "file://"
    for byte in text.utf8 {
      if Self.isUnreserved(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return uri
  }

  package var isRelative: Bool { !text.hasPrefix("/") }

  /// Without `.`, and without `..` but at its beginning.
  private static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
