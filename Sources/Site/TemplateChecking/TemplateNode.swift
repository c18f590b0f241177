/// A place in a template: line and column from 1, the column in code points.
struct TemplatePlace: Sendable, Hashable {
  var line: Int
  var column: Int
}

/// What is wrong at a place of a template.
struct TemplateFault: Error, Hashable {
  let place: TemplatePlace
  let message: String
  let suggestion: String?

  init(_ place: TemplatePlace, _ message: String, suggestion: String? = nil) {
    self.place = place
    self.message = message
    self.suggestion = suggestion
  }
}

/// A template taken apart; its text is left out.
indirect enum TemplateNode: Sendable {
  /// `{{x}}`, or raw: `{{{x}}}` and `{{&x}}`.
  case value(TemplateName, isRaw: Bool)
  /// `{{#x}}…{{/x}}`
  case section(TemplateName, [TemplateNode])
  /// `{{^x}}…{{/x}}`
  case inverted(TemplateName, [TemplateNode])
  /// `{{>x}}`
  case partial(String, TemplatePlace)
  /// `{{<x}}{{$y}}…{{/y}}{{/x}}`: the partial `x` with other text in its blocks.
  case parent(String, TemplatePlace, [Block])
  /// `{{$x}}…{{/x}}`: text that a template which inherits from this one may replace.
  case block(Block)

  struct Block: Sendable {
    let name: String
    let place: TemplatePlace
    let nodes: [TemplateNode]
  }
}

/// The name in a tag: `title`, `pager.number`, `.`, `count(sources)`, `first()`.
struct TemplateName: Sendable {
  /// As written, without white space.
  let text: String
  /// Without transforms; empty where a transform asks for the place in a list.
  let path: String
  /// Outermost first.
  let transforms: [String]
  /// Of the tag.
  let place: TemplatePlace

  /// Nil for what is no name: letters, digits and `-_.?*`, in the parentheses of transforms.
  init?(_ text: String, at place: TemplatePlace) {
    var parts = text.split(separator: "(", omittingEmptySubsequences: false).map(String.init)
    guard var path = parts.popLast() else { return nil }
    if !parts.isEmpty {
      let closing = String(repeating: ")", count: parts.count)
      guard path.hasSuffix(closing) else { return nil }
      path.removeLast(parts.count)
    }
    guard !path.isEmpty || !parts.isEmpty, Self.isPlain(path),
      parts.allSatisfy({ !$0.isEmpty && Self.isPlain($0) })
    else { return nil }
    self.text = text
    self.path = path
    self.transforms = parts
    self.place = place
  }

  /// Whether a text holds only what may stand in a name.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"), UInt8(ascii: "?"), UInt8(ascii: "*"):
        true
      default: false
      }
    }
  }
}
