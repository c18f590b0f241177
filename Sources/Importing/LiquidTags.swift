import Content

/// Liquid, as Jekyll reads it, in a body: what it stands for where that is known, else as it is.
extension BodyRewriter {
  private static let limit = 5000

  mutating func readLiquidTag() {
    let start = index
    guard let close = next("%}", from: start + 2), close - start < Self.limit else {
      index += 2
      return
    }
    let range = start..<close + 2
    let words = string(start + 2..<close).trimmingCharacters(of: "-").trimmed
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1].trimmed : ""
    if isRawLiquid, parts.first != "endraw" {
      index = range.upperBound
      return
    }
    switch parts.first ?? "" {
    case "raw":
      isRawLiquid = true
      replace(range, with: "")
    case "endraw":
      isRawLiquid = false
      replace(range, with: "")
    case "highlight":
      guard let end = next("endhighlight", from: start), let tail = next("%}", from: end),
        let open = text[close..<end].lastIndex(of: UInt8(ascii: "{"))
      else { return show(range, "Liquid tag") }
      let language = rest.split(separator: " ").first.map(String.init) ?? ""
      replace(
        start..<tail + 2,
        with: fenced(
          close + 2..<max(open, close + 2), as: language, from: start, to: tail + 2))
    case "post_url", "link":
      guard let url = address(ofTag: words) else { return show(range, "Liquid tag") }
      let forms = resolved(url, isImage: false, at: start)?.forms ?? [url]
      let label = Self.label(rest)
      replace(
        range, withLink: forms.first ?? url, forms: forms.map { "[\(label)](\($0))" } + [label])
    case "assign", "increment", "decrement", "toc":
      report(
        "Liquid tag", at: start, "the Liquid tag \(words.shortened) is left out: it shows nothing")
      replace(range, with: "")
    case "youtube", "gist", "vimeo":
      let address = Shortcode(words)
      guard let id = address.positional.first, !id.hasPrefix("{") else {
        return show(range, "Liquid tag")
      }
      let host = [
        "youtube": "https://www.youtube.com/watch?v=", "gist": "https://gist.github.com/",
      ]
      let url = (host[address.name] ?? "https://vimeo.com/") + id
      report("Liquid tag \(address.name)", at: start, "\(address.name) becomes a link")
      replace(range, with: "[\(url)](\(LinkDestination.escaped(url)))")
    default: show(range, "Liquid tag")
    }
  }

  mutating func readLiquidOutput() {
    let start = index
    guard let close = next("}}", from: start + 2), close - start < Self.limit else {
      index += 2
      return
    }
    let range = start..<close + 2
    if let value = output(string(start + 2..<close)) {
      replace(range, with: Self.withoutMeaning(value))
    } else {
      show(range, "Liquid tag")
    }
  }

  /// What `{{ … }}` stands for; nil where that is not known here.
  private func output(_ expression: String) -> String? {
    let parts = expression.trimmingCharacters(of: "-").split(separator: "|").map(\.trimmed)
    guard let first = parts.first else { return "" }
    var value: String
    if first.hasPrefix("\"") || first.hasPrefix("'") {
      value = first.trimmingQuotes
    } else {
      switch first {
      case "site.baseurl": value = ""
      case "site.url": value = ""
      case "site.title": value = settings.title ?? ""
      case "page.title": value = note.title
      default: return nil
      }
    }
    for filter in parts.dropFirst() {
      let words = filter.split(separator: ":", maxSplits: 1).map(\.trimmed)
      switch words.first ?? "" {
      case "relative_url", "absolute_url": if !value.hasPrefix("/") { value = "/" + value }
      case "prepend":
        guard let inner = output(words.count > 1 ? words[1] : "") else { return nil }
        value = inner + value
      case "append":
        guard let inner = output(words.count > 1 ? words[1] : "") else { return nil }
        value += inner
      case "escape", "strip", "uri_escape", "url_encode": break
      default: return nil
      }
    }
    return value
  }

  /// The path of what `post_url` and `link` name; nil where it is not known.
  private func address(ofTag words: String) -> String? {
    let parts = words.split(separator: " ", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2 else { return nil }
    let path = parts[1].trimmingQuotes
    let isPost = parts[0] == "post_url"
    guard isPost || parts[0] == "link" else { return nil }
    let target =
      isPost
      ? book.target(ofName: path.hasPrefix("/") ? String(path.dropFirst()) : path, from: note)
      : book.target(ofPath: "/" + path, from: note)
    switch target {
    case .note(let index): return "/" + book.notes[index].source
    case .asset(let index): return book.assets[index].address
    case nil: return nil
    }
  }

  /// A destination with its tags worked out; nil where one is not known here.
  func evaluatedLiquid(_ written: String) -> String? {
    var result = ""
    var rest = written[...]
    while let open = rest.firstIndex(of: "{") {
      let next = rest.index(after: open)
      guard next < rest.endIndex, rest[next] == "{" || rest[next] == "%" else {
        result += rest[..<next]
        rest = rest[next...]
        continue
      }
      let sign = rest[next] == "{" ? "}}" : "%}"
      let inside = rest.index(after: next)
      guard let close = rest[inside...].firstRange(of: sign) else { return nil }
      let inner = String(rest[inside..<close.lowerBound])
      let value =
        sign == "}}" ? output(inner) : address(ofTag: inner.trimmingCharacters(of: "-").trimmed)
      guard let value else { return nil }
      result += rest[..<open] + value
      rest = rest[close.upperBound...]
    }
    return result + rest
  }
}
