import Content
import Linking

extension PageRenderer {
  /// The numbered list of what a note cites.
  func sources(_ cited: [CitedSource], on page: PagePlan.Page) -> [Variables] {
    cited.enumerated().map { index, entry in
      let number = index + 1
      var variables = source(entry.source, on: page)
      variables["number"] = number
      if entry.citations > 0 {
        variables["cited"] =
          entry.citations == 1
          ? interface[.citedOnce] : interface(.citedTimes, interface.number(entry.citations))
      }
      variables["citations"] = (0..<entry.citations).map { ordinal -> Variables in
        let letter = Self.letters(ordinal)
        return [
          "anchor": "cite-\(number)-\(ordinal + 1)", "letter": letter,
          "label": interface(.backToCitation, letter),
        ]
      }
      return variables
    }
  }

  /// What is known of a source.
  func source(_ index: Int, on page: PagePlan.Page) -> Variables {
    let source = book.sources.sources[index]
    var variables: Variables = [:]
    let publisher = plan.publishers.publisher(ofSource: index)
    variables["publisher"] = source.publisher.map { book.displayName(ofPublisher: $0.value) }
    variables["publisher_href"] = publisher?.permalink.map { page.permalink.link(to: $0) }
    variables["heading"] =
      source.title?.value ?? source.url?.value
      ?? (source.publisher == nil ? source.id.value : nil)
    variables["other_language"] = foreign(source.language?.value)
    variables["author"] = source.author?.value
    variables["url"] = source.url?.value
    variables["archive_url"] = source.archiveURL?.value
    variables["issued"] = source.issued.map {
      $0.value.isUnknown ? interface[.undated].lowercased() : interface.date($0.value)
    }
    variables["accessed"] = source.accessed.flatMap {
      $0.value.isUnknown ? nil : interface(.accessedOn, interface.date($0.value))
    }
    switch source.kind?.value {
    case .primary: variables["source_kind"] = interface[.primary]
    case .secondary: variables["source_kind"] = interface[.secondary]
    case nil: break
    }
    if let reliability = source.reliability?.value {
      variables["reliability"] = reliability.rawValue
      variables["reliability_words"] = interface[reliability.phrase]
    }
    variables["has_grade"] = source.kind != nil || source.reliability != nil
    variables["note"] = source.note?.value
    variables["via"] = words(.through, for: source.via)
    variables["origin"] = words(.repeats, for: source.origin)
    return variables
  }

  /// What ties a source to another, with the other's name.
  private func words(_ phrase: Phrase, for id: Located<String>?) -> String? {
    id.flatMap { book.sources.source($0.value) }.map {
      interface(phrase, shortName(of: book.sources.sources[$0]))
    }
  }

  /// What a source is called where there is little room: its publisher, else its title.
  func shortName(of source: Source) -> String {
    source.publisher.map { book.displayName(ofPublisher: $0.value) }
      ?? source.title?.value ?? source.id.value
  }

  /// a, b, … z, aa, ab …
  private static func letters(_ ordinal: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(ordinal % 26)))
    return ordinal < 26 ? letter : letters(ordinal / 26 - 1) + letter
  }
}

extension Source.Reliability {
  fileprivate var phrase: Phrase {
    switch self {
    case .a: .reliabilityA
    case .b: .reliabilityB
    case .c: .reliabilityC
    case .d: .reliabilityD
    case .e: .reliabilityE
    case .f: .reliabilityF
    }
  }
}
