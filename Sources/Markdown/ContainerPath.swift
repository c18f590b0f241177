/// The block quotes and list items around a block, and how far they reach into a line: the
/// continuation rules of CommonMark (sections 5.1 and 5.2) for one chain of containers.
struct ContainerPath {
  private enum Container {
    case quote
    /// Columns that a line must be indented by to belong to the item, and the item's first line.
    case item(width: Int, firstLine: Int)
  }

  /// Deeper nesting than anybody writes; beyond it tables stay text, so that a prefix repeated for
  /// each cell cannot make a small text large.
  private static let depthLimit = 60

  private var containers: [Container] = []

  /// The path of a block; no containers where there is no block. Nil where it lies too deep.
  init?(around block: CMarkNode?, in text: [UInt8], lines: SourceLines) {
    var ancestors: [CMarkNode] = []
    var ancestor = block?.parent
    while let node = ancestor {
      switch node.kind {
      case .blockQuote, .item: ancestors.append(node)
      default: break
      }
      guard ancestors.count <= Self.depthLimit else { return nil }
      ancestor = node.parent
    }
    for node in ancestors.reversed() {
      if node.kind == .blockQuote {
        containers.append(.quote)
        continue
      }
      let line = node.startLine - 1
      guard line >= 0, line < lines.starts.count,
        var cursor = cursor(afterContainersOn: line, in: text, lines: lines)
      else { return nil }
      containers.append(.item(width: cursor.skipItemMarker(), firstLine: line))
    }
  }

  /// The offset at which a line's content begins inside the containers, white space before it
  /// skipped, and the columns of that white space. Nil where the line does not belong to them all.
  func content(ofLine line: Int, in text: [UInt8], lines: SourceLines) -> (
    start: Int, indentation: Int
  )? {
    guard var cursor = cursor(afterContainersOn: line, in: text, lines: lines) else { return nil }
    let indentation = cursor.indentation
    cursor.skipColumns(indentation)
    return (cursor.index, indentation)
  }

  /// What a further line in the containers begins with.
  var prefix: [UInt8] {
    var prefix: [UInt8] = []
    for container in containers {
      switch container {
      case .quote: prefix += "> ".utf8
      case .item(let width, _): prefix += repeatElement(0x20, count: width)
      }
    }
    return prefix
  }

  private func cursor(
    afterContainersOn line: Int, in text: [UInt8], lines: SourceLines
  ) -> LineCursor? {
    var cursor = LineCursor(text: text, range: lines[line])
    for container in containers {
      let indentation = cursor.indentation
      switch container {
      case .quote:
        guard indentation <= 3 else { return nil }
        cursor.skipColumns(indentation)
        guard cursor.byte == UInt8(ascii: ">") else { return nil }
        cursor.skipByte()
        if cursor.indentation > 0 { cursor.skipColumns(1) }
      case .item(_, firstLine: line):
        _ = cursor.skipItemMarker()
      case .item(let width, _):
        guard indentation >= width else { return nil }
        cursor.skipColumns(width)
      }
    }
    return cursor
  }
}

/// Reads a line column by column: a tab reaches to the next multiple of four.
private struct LineCursor {
  let text: [UInt8]
  private(set) var index: Int
  private let end: Int
  private var column = 0

  init(text: [UInt8], range: Range<Int>) {
    self.text = text
    index = range.lowerBound
    end = range.upperBound
    // libcmark passes over a byte order mark at the start of the text.
    if index == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  var byte: UInt8? { index < end ? text[index] : nil }

  var isBlank: Bool {
    guard let byte = text[index..<end].first(where: { $0 != 0x20 && $0 != 0x09 }) else {
      return true
    }
    return byte == 0x0A || byte == 0x0D
  }

  /// Columns of white space from here.
  var indentation: Int {
    var columns = 0
    var place = column
    var rest = index
    while rest < end {
      if text[rest] == 0x20 {
        columns += 1
        place += 1
      } else if text[rest] == 0x09 {
        let width = 4 - place % 4
        columns += width
        place += width
      } else {
        break
      }
      rest += 1
    }
    return columns
  }

  mutating func skipByte() {
    index += 1
    column += 1
  }

  mutating func skipColumns(_ count: Int) {
    var left = count
    while left > 0, let byte {
      if byte == 0x09 {
        let width = 4 - column % 4
        let used = min(width, left)
        column += used
        left -= used
        if used == width { index += 1 }
      } else {
        index += 1
        column += 1
        left -= 1
      }
    }
  }

  /// Skips a list marker, the white space before it and what belongs to it after it; gives the
  /// columns skipped, which is what the item's further lines are indented by.
  mutating func skipItemMarker() -> Int {
    let start = column
    skipColumns(indentation)
    while let byte, CharacterClass.isDigit(byte) { skipByte() }
    skipByte()
    let spaces = indentation
    if isBlank || spaces > 4 {
      let width = column - start + 1
      if spaces > 0 { skipColumns(1) }
      return width
    }
    skipColumns(spaces)
    return column - start
  }
}
