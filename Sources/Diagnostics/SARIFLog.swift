/// Diagnostics as a SARIF log, which code hosts and editors read (OASIS, "Static Analysis Results
/// Interchange Format (SARIF) Version 2.1.0", 2020, with errata 01 of 2023): one run, a rule for each
/// key that something was found about.
package struct SARIFLog: Sendable {
  package let text: String

  /// The rule of what is about no key.
  private static let general = "content"

  /// - Parameter rule: what a key is for, in words; nil where nobody knows.
  package init(
    _ diagnostics: [Diagnostic], path: (_ file: String) -> ReportedPath,
    rule: (_ key: String) -> String?
  ) {
    let keys = Set(diagnostics.map { $0.key ?? Self.general }).sorted()
    let places = Dictionary(
      keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var driver = JSONText()
    driver.add("name", "Dossier")
    driver.add("rules", keys.map { Self.rule($0, about: rule($0)) })
    var tool = JSONText()
    tool.add("driver", driver)
    var twins: [UInt64: Int] = [:]
    var results: [JSONText] = []
    for diagnostic in diagnostics {
      let print = Self.fingerprint(diagnostic)
      twins[print, default: 0] += 1
      let key = diagnostic.key ?? Self.general
      var result = JSONText()
      result.add("ruleId", key)
      result.add("ruleIndex", places[key] ?? 0)
      result.add("level", diagnostic.severity.rawValue)
      result.add("message", Self.message(diagnostic.advice))
      result.add("locations", [Self.location(diagnostic, path(diagnostic.file))])
      var prints = JSONText()
      prints.add("dossierFault/v1", "\(String(print, radix: 16)):\(twins[print] ?? 1)")
      result.add("partialFingerprints", prints)
      results.append(result)
    }
    var run = JSONText()
    run.add("tool", tool)
    run.add("columnKind", "unicodeCodePoints")
    run.add("results", results)
    var log = JSONText()
    log.add("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    log.add("version", "2.1.0")
    log.add("runs", [run])
    text = log.object + "\n"
  }

  private static func rule(_ key: String, about words: String?) -> JSONText {
    let isGeneral = key == general
    let title = isGeneral ? "A fault in a file of the site" : "A fault about \(key)"
    var rule = JSONText()
    rule.add("id", key)
    rule.add("shortDescription", message(title))
    rule.add("fullDescription", message(words ?? title))
    rule.add(
      "help", message("Each message ends with the likely fix. dossier check reports them all."))
    return rule
  }

  private static func message(_ text: String) -> JSONText {
    var message = JSONText()
    message.add("text", text)
    return message
  }

  private static func location(_ diagnostic: Diagnostic, _ path: ReportedPath) -> JSONText {
    var artifact = JSONText()
    artifact.add("uri", path.uri)
    // The root of the checkout, as GitHub understands it.
    if path.isRelative { artifact.add("uriBaseId", "%SRCROOT%") }
    var region = JSONText()
    region.add("startLine", max(1, diagnostic.line))
    region.add("startColumn", max(1, diagnostic.column))
    var place = JSONText()
    place.add("artifactLocation", artifact)
    place.add("region", region)
    var location = JSONText()
    location.add("physicalLocation", place)
    return location
  }

  /// By which a fault is known again when lines above it come or go: FNV-1a (Fowler, Noll, Vo) over
  /// file, key and message, without the line numbers that a message may name (`x.md:12`).
  private static func fingerprint(_ diagnostic: Diagnostic) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isNumber = false
    for byte in "\(diagnostic.file)\0\(diagnostic.key ?? "")\0\(diagnostic.message)".utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if byte == UInt8(ascii: ":") {
        isNumber = true
      } else if !isDigit {
        isNumber = false
      }
      if isNumber, isDigit { continue }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
