/// Patterns for what a regular expression (RE2 syntax, as in Hugo's `ignoreFiles`) finds in a path:
/// what repeats or is a class becomes a wildcard, so that they match at least what it does.
struct RegexPatterns {
  private var rest: ArraySlice<Unicode.Scalar>
  private var depth = 0

  private enum Item: Equatable {
    case piece(PathPattern.Piece)
    case end
  }

  private struct TooHard: Error {}

  /// Nil where the expression is not understood.
  static func read(_ expression: String) -> [PathPattern]? {
    var reader = RegexPatterns(rest: Array(expression.lowercased().unicodeScalars)[...])
    guard let found = try? reader.alternatives(), reader.rest.isEmpty else { return nil }
    return found.map { items in
      let pieces = items.compactMap { if case .piece(let piece) = $0 { piece } else { nil } }
      return PathPattern([.any] + pieces + (items.last == .end ? [] : [.any]))
    }
  }

  private init(rest: ArraySlice<Unicode.Scalar>) {
    self.rest = rest
  }

  private mutating func alternatives() throws -> [[Item]] {
    depth += 1
    defer { depth -= 1 }
    guard depth < 32 else { throw TooHard() }
    var all: [[Item]] = []
    var current: [[Item]] = [[]]
    while let scalar = rest.first, scalar != ")" {
      rest.removeFirst()
      if scalar == "|" {
        all += current
        current = [[]]
        continue
      }
      var atoms = try atom(scalar)
      if let sign = rest.first, "*+?{".unicodeScalars.contains(sign) {
        try skipQuantifier()
        atoms = [[.piece(.any)]]
      }
      current = current.flatMap { head in atoms.map { head + $0 } }
      guard all.count + current.count <= PathPattern.limit else { throw TooHard() }
    }
    return all + current
  }

  private mutating func skipQuantifier() throws {
    while let sign = rest.first, "*+?{".unicodeScalars.contains(sign) {
      rest.removeFirst()
      guard sign == "{" else { continue }
      guard let close = rest.firstIndex(of: "}") else { throw TooHard() }
      rest = rest[(close + 1)...]
    }
  }

  private mutating func atom(_ scalar: Unicode.Scalar) throws -> [[Item]] {
    switch scalar {
    case "^": return [[]]
    case "$": return [[.end]]
    case ".": return [[.piece(.one)]]
    case "(":
      if rest.first == "?" {
        guard let sign = rest.firstIndex(where: { ":)>".unicodeScalars.contains($0) }) else {
          throw TooHard()
        }
        let isFlag = rest[sign] == ")"
        rest = rest[(sign + 1)...]
        if isFlag { return [[]] }
      }
      let inner = try alternatives()
      guard rest.popFirst() == ")" else { throw TooHard() }
      return inner
    case "[":
      // The first sign of a class may be a bracket; named classes have brackets of their own.
      let start = rest.dropFirst(rest.first == "^" ? 2 : 1)
      guard let close = start.firstIndex(of: "]"),
        !rest[..<close].contains("["), !rest[..<close].contains("\\")
      else { throw TooHard() }
      rest = rest[(close + 1)...]
      return [[.piece(.one)]]
    case "\\":
      guard let next = rest.popFirst() else { throw TooHard() }
      if next == "b" { return [[]] }
      if "dsw".unicodeScalars.contains(next) { return [[.piece(.one)]] }
      guard !next.properties.isAlphabetic, next.properties.numericType == nil else {
        throw TooHard()
      }
      return [[.piece(.scalar(next))]]
    default: return [[.piece(.scalar(scalar))]]
    }
  }
}
