/// What Liquid never shows of a text: comments, documentation, captures and inline comments.
///
/// Liquid runs before Markdown, so these count in code, too. What is not closed goes to the end.
struct HiddenLiquid {
  struct Cut {
    let range: Range<Int>
    /// As messages name it.
    let noun: String
  }

  /// In the order of the text, none in another.
  private(set) var cuts: [Cut] = []
  /// The first tag whose content may not have been shown.
  private(set) var condition: Int?

  private static let blocks = [
    "comment": "a comment", "doc": "a comment", "capture": "what a Liquid tag captures",
  ]
  private static let conditions: Set<String> = [
    "if", "unless", "case", "for", "tablerow", "ifchanged",
  ]

  init(_ text: [UInt8], from start: Int) {
    var finder = SignFinder()
    var isRaw = false
    var hidden: (start: Int, name: String, depth: Int)?
    var index = start
    while let open = text[index...].firstIndex(of: UInt8(ascii: "{")), open + 1 < text.count {
      index = open + 1
      if text[index] == UInt8(ascii: "{"), hidden == nil, !isRaw {
        index = Self.endOfQuoted(text, from: open) ?? index
        continue
      }
      guard text[index] == UInt8(ascii: "%") else { continue }
      guard let close = finder.next("%}", in: text, from: open + 2) else { break }
      index = close + 2
      let word = Self.word(text[(open + 2)..<close])
      if isRaw {
        isRaw = word != "endraw"
      } else if word == "raw" {
        isRaw = true
      } else if let block = hidden {
        let step = word == block.name ? 1 : word == "end" + block.name ? -1 : 0
        hidden?.depth += step
        guard block.depth + step == 0 else { continue }
        cuts.append(
          Cut(range: block.start..<index, noun: Self.blocks[block.name] ?? block.name))
        hidden = nil
      } else if Self.blocks[word] != nil {
        hidden = (open, word, 1)
      } else if word == "#" || word == "liquid" {
        cuts.append(Cut(range: open..<index, noun: word == "#" ? "a comment" : "a Liquid tag"))
      } else if condition == nil, Self.conditions.contains(word) {
        condition = open
      }
    }
    if let block = hidden {
      cuts.append(
        Cut(range: block.start..<text.count, noun: Self.blocks[block.name] ?? block.name))
    }
  }

  /// Behind `{{ "…"`, in whose quotes a tag is text.
  private static func endOfQuoted(_ text: [UInt8], from open: Int) -> Int? {
    var index = open + 2
    while index < text.count, text[index] == 0x20 || text[index] == 0x2D { index += 1 }
    guard index < text.count, text[index] == 0x22 || text[index] == 0x27 else { return nil }
    let quote = text[index]
    let bound = min(text.count, index + 500)
    let rest = text[(index + 1)..<bound]
    guard let end = rest.firstIndex(where: { $0 == quote || $0 == 0x0A }), text[end] == quote else {
      return nil
    }
    return end + 1
  }

  /// The name of a tag, or the `#` that makes a comment of it.
  private static func word(_ tag: ArraySlice<UInt8>) -> String {
    var rest = tag
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    rest = rest.drop { $0 <= 0x20 }
    if rest.first == UInt8(ascii: "#") { return "#" }
    return String(
      decoding: rest.prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "_") }, as: UTF8.self)
  }
}
