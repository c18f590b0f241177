import Foundation
import FoundationXML

/// Reads every file of a site that programs read, as a careful program would.
struct FileFormatAudit {
  /// Each fault with its file.
  private(set) var faults: [String] = []

  init(_ tree: FileTree) {
    for (path, bytes) in tree.files.sorted(by: { $0.key < $1.key }) {
      let text = String(decoding: bytes, as: UTF8.self)
      let found =
        switch path.split(separator: ".").last {
        case "html": Self.html(text)
        case "xml": Self.xml(bytes)
        case "json": Self.json(text, "the file")
        case "jsonl": text.split(separator: "\n").flatMap { Self.json(String($0), "a line") }
        case "csv": Self.csv(text)
        default: [String]()
        }
      faults += found.map { "\(path): \($0)" }
    }
  }

  private static let addressAttributes: Set<String> = [
    "action", "cite", "data", "formaction", "href", "ping", "poster", "src", "srcset",
  ]

  private static func html(_ text: String) -> [String] {
    let markup = MarkupReader(text)
    var faults = markup.faults + (text.utf8.contains(0) ? ["NUL"] : [])
    for tag in markup.tags {
      if tag.name == "script", !tag.isData, !tag.isThemeScript { faults.append("a script") }
      for (name, value) in tag.attributes {
        if name.hasPrefix("on") { faults.append("an attribute \(name)") }
        // `content` may lead somewhere: <meta http-equiv="refresh" content="0; url=…">.
        let isRefresh = name == "content" && tag["http-equiv"]?.lowercased() == "refresh"
        guard addressAttributes.contains(name) || isRefresh else { continue }
        let address = MarkupReader.plain(value).lowercased()
        let runs = ["javascript:", "data:", "vbscript:"].contains { scheme in
          isRefresh ? address.contains(scheme) : address.hasPrefix(scheme)
        }
        if runs { faults.append("\(name)=\(value)") }
      }
    }
    // As a browser finds them: whatever stands around them.
    let scripts = text.components(separatedBy: "<script").dropFirst()
    if scripts.count != text.lowercased().components(separatedBy: "<script").count - 1 {
      faults.append("a script in capitals")
    }
    for script in scripts {
      let body = script.components(separatedBy: "</script>")[0].drop { $0 != ">" }.dropFirst()
      if !body.isEmpty { faults += json(String(body), "linked data") }
    }
    return faults
  }

  private static func xml(_ bytes: [UInt8]) -> [String] {
    let parser = XMLParser(data: Data(bytes))
    guard !parser.parse() else { return [] }
    return ["no XML in line \(parser.lineNumber)"]
  }

  private static func json(_ text: String, _ what: String) -> [String] {
    let value = try? JSONSerialization.jsonObject(
      with: Data(text.utf8), options: .fragmentsAllowed)
    return value == nil ? ["\(what) is no JSON: \(text.prefix(200))"] : []
  }

  /// A field that a spreadsheet would take for a formula and run (OWASP, "CSV Injection"), and rows
  /// that are not of one length.
  private static func csv(_ text: String) -> [String] {
    let rows = fields(text)
    let formulas = rows.joined().filter { field in
      field.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    }
    let isEven = rows.allSatisfy { $0.count == rows[0].count }
    return formulas.map { "a formula: \($0)" } + (isEven ? [] : ["rows of several lengths"])
  }

  /// The fields of each row (RFC 4180).
  private static func fields(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        field.append(scalar)
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(field))
        field.removeAll()
      case "\r" where !isQuoted && scalars.first == "\n": continue
      case "\n" where !isQuoted:
        rows.append(row + [String(field)])
        row = []
        field.removeAll()
      default: field.append(scalar)
      }
    }
    if !row.isEmpty || !field.isEmpty { rows.append(row + [String(field)]) }
    return rows
  }
}
