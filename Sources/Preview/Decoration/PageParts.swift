/// Where in a page's bytes the preview puts what it adds.
///
/// Only tags are looked at, never text, comments or scripts: a page that writes about `</head>` is
/// no other page.
struct PageParts {
  /// Before the first script of the head, so that the preview's runs first; else the head's end.
  private(set) var script: Int?
  /// Behind `<body>`.
  private(set) var bodyStart: Int?
  /// Before the last `</body>`.
  private(set) var bodyEnd: Int?
  /// The value of the policy's `content`, without its quotes.
  private(set) var policy: Range<Int>?

  init(_ page: [UInt8]) {
    var tags = TagScanner(page)
    while let tag = tags.next() {
      switch tag.name {
      case "script" where script == nil && bodyStart == nil: script = tag.range.lowerBound
      case "/head" where script == nil: script = tag.range.lowerBound
      case "body" where bodyStart == nil:
        bodyStart = tag.range.upperBound
        if script == nil { script = tag.range.lowerBound }
      case "/body": bodyEnd = tag.range.lowerBound
      case "meta" where policy == nil && bodyStart == nil:
        let attributes = tag.attributes(in: page)
        if attributes["http-equiv"].map({ page.text($0).lowercased() }) == "content-security-policy"
        {
          policy = attributes["content"]
        }
      default: break
      }
    }
  }
}

/// The tags of a page, one after the other.
private struct TagScanner {
  struct Tag {
    /// In lower case, with a slash before it for an end tag.
    let name: String
    /// From `<` to behind `>`.
    let range: Range<Int>
    let nameEnd: Int

    /// The places of the attributes' values, without quotes; the first of equal names counts.
    func attributes(in page: [UInt8]) -> [String: Range<Int>] {
      var values: [String: Range<Int>] = [:]
      var index = nameEnd
      let end = range.upperBound - 1
      while index < end {
        while index < end, page[index].isSpace || page[index] == UInt8(ascii: "/") { index += 1 }
        let nameStart = index
        while index < end, !page[index].isSpace, page[index] != UInt8(ascii: "="),
          page[index] != UInt8(ascii: "/")
        { index += 1 }
        let name = page.text(nameStart..<index).lowercased()
        while index < end, page[index].isSpace { index += 1 }
        guard index < end, page[index] == UInt8(ascii: "=") else { continue }
        index += 1
        while index < end, page[index].isSpace { index += 1 }
        guard index < end else { break }
        let quote = page[index]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let start = isQuoted ? index + 1 : index
        index = start
        while index < end, isQuoted ? page[index] != quote : !page[index].isSpace { index += 1 }
        if values[name] == nil { values[name] = start..<index }
        if isQuoted { index += 1 }
      }
      return values
    }
  }

  private let page: [UInt8]
  private var index = 0

  init(_ page: [UInt8]) {
    self.page = page
  }

  mutating func next() -> Tag? {
    while let start = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if page[index...].starts(with: "!--".utf8) {
        skip(behind: "-->")
        continue
      }
      let isEnd = index < page.count && page[index] == UInt8(ascii: "/")
      let nameStart = isEnd ? index + 1 : index
      guard nameStart < page.count, page[nameStart].isLetter else { continue }
      let nameEnd = page[nameStart...].firstIndex {
        $0.isSpace || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")
      }
      guard let nameEnd, let end = end(from: nameEnd) else { break }
      index = end
      let name = page.text(nameStart..<nameEnd).lowercased()
      if !isEnd, ["script", "style", "title", "textarea"].contains(name) { skip(to: "</" + name) }
      return Tag(name: isEnd ? "/" + name : name, range: start..<end, nameEnd: nameEnd)
    }
    index = page.count
    return nil
  }

  /// Behind the `>` that is in no quotes.
  private func end(from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<page.count {
      let byte = page[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return nil
  }

  private mutating func skip(behind text: String) {
    skip(to: text)
    index = min(page.count, index + text.utf8.count)
  }

  /// To the place where a text in lower case stands next, in whatever case.
  private mutating func skip(to text: String) {
    let wanted = Array(text.utf8)
    while index + wanted.count <= page.count {
      if zip(page[index...], wanted).allSatisfy({ $0 == $1 || $0.isLetter && $0 | 0x20 == $1 }) {
        return
      }
      index += 1
    }
    index = page.count
  }
}

extension [UInt8] {
  fileprivate func text(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
}
