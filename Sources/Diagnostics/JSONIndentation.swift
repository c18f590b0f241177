extension JSONText {
  /// The object for people to read: a member a line, two blanks deeper than what it is in; a short
  /// list of texts in one line.
  package var indented: String {
    var writer = JSONIndentation(Array(object.unicodeScalars))
    return writer.written()
  }
}

/// Sets JSON text that is written without blanks into lines.
private struct JSONIndentation {
  /// Lists that take more code points are parted.
  private static let longest = 80

  private let source: [Unicode.Scalar]
  private var index = 0
  private var depth = 0
  private var result = String.UnicodeScalarView()

  init(_ source: [Unicode.Scalar]) {
    self.source = source
  }

  mutating func written() -> String {
    while index < source.count {
      let scalar = source[index]
      switch scalar {
      case "\"": copyText()
      case "[" where endOfShortList != nil: copyShortList()
      case "{", "[":
        open(scalar)
      case "}", "]":
        depth -= 1
        addLine()
        take()
      case ",":
        take()
        addLine()
      case ":":
        take()
        result.append(" ")
      default: take()
      }
    }
    return String(result)
  }

  private mutating func take() {
    result.append(source[index])
    index += 1
  }

  private mutating func addLine() {
    result.append("\n")
    for _ in 0..<depth { result.append(contentsOf: "  ".unicodeScalars) }
  }

  /// What holds nothing stays in one line.
  private mutating func open(_ scalar: Unicode.Scalar) {
    take()
    if index < source.count, source[index] == "}" || source[index] == "]" {
      take()
    } else {
      depth += 1
      addLine()
    }
  }

  private mutating func copyText() {
    repeat {
      if source[index] == "\\" { take() }
      take()
    } while source[index] != "\""
    take()
  }

  /// The place of the `]` of a list of texts and numbers that begins here, if it is near.
  private var endOfShortList: Int? {
    let rest = source[(index + 1)...].prefix(Self.longest)
    return rest.firstIndex { "{[]".unicodeScalars.contains($0) }
      .flatMap { source[$0] == "]" ? $0 : nil }
  }

  private mutating func copyShortList() {
    take()
    while source[index] != "]" {
      if source[index] == "\"" {
        copyText()
      } else if source[index] == "," {
        take()
        result.append(" ")
      } else {
        take()
      }
    }
    take()
  }
}
