/// A tag of Mustache's.
enum TemplateTag {
  /// What opens and ends a tag: `{{` and `}}` unless the template says otherwise.
  struct Delimiters {
    var start: [Character] = ["{", "{"]
    var end: [Character] = ["}", "}"]
  }

  case value(TemplateName, isRaw: Bool)
  case section(TemplateName, isInverted: Bool)
  case partial(String)
  case parent(String)
  case block(String)
  /// The name as written, with its transforms.
  case end(String)
  case delimiters(Delimiters)
  case comment

  /// Reads a tag.
  ///
  /// - Parameters:
  ///   - cursor: behind the start delimiter. It goes behind the tag, or stays where the tag has no
  ///     end.
  ///   - place: of the start delimiter.
  static func read(
    _ cursor: inout TemplateCursor, _ delimiters: Delimiters, at place: TemplatePlace
  ) throws(TemplateFault) -> TemplateTag {
    let sign = cursor.current
    if sign == "!" {
      cursor.skip(to: delimiters.end)
      guard cursor.take(delimiters.end) else { throw unfinished(delimiters, at: place) }
      return .comment
    }
    let inner = cursor
    let signs: [Character] = ["#", "^", "/", ">", "<", "$", "&", "{", "=", "%"]
    let hasSign = sign.map(signs.contains) ?? false
    if hasSign { cursor.advance() }
    guard let written = cursor.body(until: delimiters.end, notBeyond: delimiters.start) else {
      cursor = inner
      throw unfinished(delimiters, at: place)
    }
    let body = trimmed(written)
    func name() throws(TemplateFault) -> TemplateName {
      guard let name = TemplateName(body, at: place) else { throw noName(body, sign, at: place) }
      return name
    }
    guard hasSign else { return .value(try name(), isRaw: false) }
    switch sign {
    case "#": return .section(try name(), isInverted: false)
    case "^": return .section(try name(), isInverted: true)
    case "&": return .value(try name(), isRaw: true)
    case "{":
      let name = try name()
      guard cursor.take(["}"]) else {
        throw TemplateFault(
          place, "the tag begins with three braces and ends with two",
          suggestion: "write {{{\(name.text)}}}")
      }
      return .value(name, isRaw: true)
    case "/": return .end(body)
    case ">": return .partial(try partialName(body, at: place))
    case "<":
      let name = try partialName(body, at: place)
      // swift-mustache would not know the end of it.
      guard !name.contains("/") else {
        throw TemplateFault(
          place, "a template in a folder can be included and not inherited from",
          suggestion: "move it to templates/ itself")
      }
      return .parent(name)
    case "$":
      let name = try name()
      guard name.transforms.isEmpty else { throw noName(body, sign, at: place) }
      return .block(name.text)
    case "=": return .delimiters(try newDelimiters(body, at: place))
    default:
      throw TemplateFault(
        place, "a template may not change how text is escaped", suggestion: "remove this tag")
    }
  }

  private static func partialName(
    _ body: String, at place: TemplatePlace
  ) throws(TemplateFault) -> String {
    guard !body.hasPrefix("*") else {
      throw TemplateFault(
        place, "the name of a partial cannot come from a variable",
        suggestion: "name the partial, in a section if need be")
    }
    guard !body.isEmpty, TemplateName.isPlain(body.filter { $0 != "/" }) else {
      throw noName(body, nil, at: place)
    }
    return body
  }

  /// - Parameter body: `<% %>=`
  private static func newDelimiters(
    _ body: String, at place: TemplatePlace
  ) throws(TemplateFault) -> Delimiters {
    let words = body.dropLast().split(whereSeparator: \.isWhitespace)
    guard body.hasSuffix("="), words.count == 2, !words[1].contains("=") else {
      throw TemplateFault(
        place, "this tag should name two delimiters", suggestion: "such as {{=<% %>=}}")
    }
    return Delimiters(start: Array(words[0]), end: Array(words[1]))
  }

  private static func unfinished(
    _ delimiters: Delimiters, at place: TemplatePlace
  ) -> TemplateFault {
    TemplateFault(
      place, "the tag is not finished", suggestion: "\(String(delimiters.end)) is missing")
  }

  /// - Parameter sign: what the tag begins with.
  private static func noName(
    _ body: String, _ sign: Character?, at place: TemplatePlace
  ) -> TemplateFault {
    guard !body.isEmpty else { return TemplateFault(place, "a tag without a name") }
    let words = body.split(whereSeparator: \.isWhitespace)
    var suggestion: String?
    if words.count == 2, sign == "#" {
      // What Handlebars and Liquid have words for, a section does by itself.
      switch words[0] {
      case "if", "each", "with", "for": suggestion = "write {{#\(words[1])}} … {{/\(words[1])}}"
      case "unless": suggestion = "write {{^\(words[1])}} … {{/\(words[1])}}"
      default: break
      }
    }
    return TemplateFault(place, "a tag holds one name, not \"\(body)\"", suggestion: suggestion)
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    let end = start.reversed().drop(while: \.isWhitespace)
    return String(end.reversed())
  }
}
