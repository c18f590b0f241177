import CYAML
package import Diagnostics
import Markdown

/// Reads YAML text to nodes through libyaml's events, so that every key and value knows its line
/// and column, a key that stands twice is reported at its second place, and aliases cost no more
/// than what they show.
///
/// In: UTF-8 text and the line it begins at. Out: the root node, nil where nothing is written or a
/// fault stops the reading, and every fault met. Refused: aliases that multiply (more than
/// 100,000 nodes in all), nesting deeper than 64, several documents.
package struct YAMLReader: ~Copyable {
  private static let nodeLimit = 100_000
  private static let depthLimit = 64

  private let file: String
  private let firstLine: Int
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]
  private var nodeCount = 0
  private(set) var diagnostics: [Diagnostic] = []

  private enum Stop: Error {
    case fault
  }

  private init(file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  package static func read(
    _ bytes: ArraySlice<UInt8>, file: String, firstLine: Int
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    var reader = YAMLReader(file: file, firstLine: firstLine)
    let root = reader.readDocument(bytes)
    return (root, reader.diagnostics)
  }

  private mutating func readDocument(_ bytes: ArraySlice<UInt8>) -> YAMLNode? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { buffer -> YAMLNode? in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      do {
        return try readRoot(&parser)
      } catch {
        if parser.error != YAML_NO_ERROR { report(parser, in: buffer) }
        return nil
      }
    }
  }

  private mutating func readRoot(_ parser: inout yaml_parser_t) throws -> YAMLNode? {
    var root: YAMLNode?
    while true {
      var event = try next(&parser)
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT:
        return root
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT:
        continue
      case YAML_DOCUMENT_START_EVENT:
        guard root == nil else {
          add("one YAML document is expected, here a second one begins", at: place(event))
          return root
        }
        var first = try next(&parser)
        defer { yaml_event_delete(&first) }
        root = try node(&parser, from: first, depth: 0).node
      default:
        throw Stop.fault
      }
    }
  }

  private func next(_ parser: inout yaml_parser_t) throws -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw Stop.fault }
    return event
  }

  private func place(_ event: yaml_event_t) -> SourcePosition {
    SourcePosition(
      line: firstLine + Int(event.start_mark.line), column: Int(event.start_mark.column) + 1)
  }

  private mutating func add(_ message: String, at place: SourcePosition, fix: String? = nil) {
    diagnostics.append(
      Diagnostic(
        .error, file: file, line: place.line, column: place.column, message, suggestion: fix))
  }

  private mutating func count(_ size: Int, at place: SourcePosition) throws {
    nodeCount += size
    if nodeCount > Self.nodeLimit {
      add("aliases and lists come to more than \(Self.nodeLimit) values", at: place)
      throw Stop.fault
    }
  }

  /// The node that begins with an event, and how many nodes it is in all.
  private mutating func node(
    _ parser: inout yaml_parser_t, from event: yaml_event_t, depth: Int
  ) throws -> (node: YAMLNode, size: Int) {
    let place = place(event)
    guard depth < Self.depthLimit else {
      add("lists and mappings stand more than \(Self.depthLimit) deep", at: place)
      throw Stop.fault
    }
    try count(1, at: place)
    let anchor: UnsafeMutablePointer<yaml_char_t>?
    let result: (node: YAMLNode, size: Int)
    switch event.type {
    case YAML_SCALAR_EVENT:
      anchor = event.data.scalar.anchor
      result = (scalar(event, at: place), 1)
    case YAML_ALIAS_EVENT:
      let name = String(cString: event.data.alias.anchor)
      guard let known = anchors[name] else {
        add("there is no anchor &\(name) before this alias", at: place)
        throw Stop.fault
      }
      try count(known.size, at: place)
      return known
    case YAML_SEQUENCE_START_EVENT:
      anchor = event.data.sequence_start.anchor
      result = try sequence(&parser, at: place, depth: depth)
    case YAML_MAPPING_START_EVENT:
      anchor = event.data.mapping_start.anchor
      result = try mapping(&parser, at: place, depth: depth)
    default:
      throw Stop.fault
    }
    if let anchor { anchors[String(cString: anchor)] = result }
    return result
  }

  private mutating func scalar(_ event: yaml_event_t, at place: SourcePosition) -> YAMLNode {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    var text = String(decoding: bytes, as: UTF8.self)
    // libyaml refuses them as they are; in double quotes they may be written `\0` or `\x1B`.
    if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE,
      let control = ControlCharacters.found(in: text)
    {
      addControlCharacter(control.first, at: place)
      text = control.without
    }
    return YAMLNode(
      content: .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), place: place,
      textPlace: Self.textPlace(of: scalar.style, at: place))
  }

  private mutating func addControlCharacter(_ scalar: Unicode.Scalar, at place: SourcePosition) {
    add(
      "a control character, \(ControlCharacters.name(of: scalar))", at: place, fix: "leave it out")
  }

  private static func textPlace(
    of style: yaml_scalar_style_t, at place: SourcePosition
  ) -> SourcePosition {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      SourcePosition(line: place.line, column: place.column + 1)
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      SourcePosition(line: place.line + 1, column: 1)
    default: place
    }
  }

  private mutating func sequence(
    _ parser: inout yaml_parser_t, at place: SourcePosition, depth: Int
  ) throws -> (node: YAMLNode, size: Int) {
    var items: [YAMLNode] = []
    var size = 1
    while true {
      var event = try next(&parser)
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT { break }
      let item = try node(&parser, from: event, depth: depth + 1)
      items.append(item.node)
      size += item.size
    }
    return (YAMLNode(content: .sequence(items), place: place), size)
  }

  private mutating func mapping(
    _ parser: inout yaml_parser_t, at place: SourcePosition, depth: Int
  ) throws -> (node: YAMLNode, size: Int) {
    var entries: [YAMLNode.Entry] = []
    var firstPlaces: [String: SourcePosition] = [:]
    var size = 1
    while true {
      var event = try next(&parser)
      defer { yaml_event_delete(&event) }
      if event.type == YAML_MAPPING_END_EVENT { break }
      let key = try node(&parser, from: event, depth: depth + 1)
      var valueEvent = try next(&parser)
      defer { yaml_event_delete(&valueEvent) }
      let value = try node(&parser, from: valueEvent, depth: depth + 1)
      size += key.size + value.size
      guard let name = key.node.text else {
        add("a key must be a word, this is \(key.node.shape)", at: key.node.place)
        continue
      }
      if name == "<<" {
        // Read as an ordinary key, it would drop what it stands for: `draft: true`, say.
        add("merge keys (<<) are not read", at: key.node.place, fix: "write the keys out")
        continue
      }
      if let first = firstPlaces[name] {
        add(
          "the key \"\(name)\" stands twice, first in line \(first.line)", at: key.node.place,
          fix: "keep one of them")
        continue
      }
      firstPlaces[name] = key.node.place
      entries.append(YAMLNode.Entry(key: key.node, value: value.node))
    }
    return (YAMLNode(content: .mapping(entries), place: place), size)
  }

  /// libyaml's word for the fault that stopped it, with what to do about the usual ones.
  private mutating func report(_ parser: yaml_parser_t, in buffer: UnsafeBufferPointer<UInt8>) {
    let problem = parser.problem.map { String(cString: $0) } ?? "cannot be read"
    let context = parser.context.map { String(cString: $0) }
    if parser.error == YAML_READER_ERROR {
      let before = buffer.prefix(Int(parser.problem_offset))
      let line = before.count { $0 == 0x0A }
      let column = before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 }
      let place = SourcePosition(line: firstLine + line, column: column + 1)
      let scalar = UInt32(exactly: parser.problem_value).flatMap { Unicode.Scalar($0) }
      if let scalar, ControlCharacters.isControl(scalar) {
        addControlCharacter(scalar, at: place)
      } else {
        add("front matter holds a character that YAML does not allow", at: place)
      }
      return
    }
    // A quote that is never closed is noticed at the end: the place to mend is where it opened.
    let isUnclosed = problem.contains("unexpected end of stream")
    let mark = isUnclosed && context != nil ? parser.context_mark : parser.problem_mark
    let fix: String? =
      if problem.contains("mapping values are not allowed") {
        "a value that holds \": \" needs quotes around it"
      } else if problem.contains("cannot start any token") {
        "indent with spaces, and put a value that begins with @ ` or % in quotes"
      } else if isUnclosed {
        "close the quote"
      } else if problem.contains("did not find expected key") {
        "see that the lines of one mapping are indented alike and quotes inside a value are doubled"
      } else {
        nil
      }
    let words = context.map { "\(problem), \($0)" } ?? problem
    add(
      "YAML: \(words)",
      at: SourcePosition(line: firstLine + Int(mark.line), column: Int(mark.column) + 1), fix: fix)
  }
}
