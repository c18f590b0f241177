import Content
import Diagnostics
import Markdown

/// The brackets of one block: where each stands, and what becomes of it there.
extension NoteLinker {
  /// The brackets of a block in reading order, and what becomes of each.
  mutating func resolveBrackets(
    in block: borrowing TextBlock
  ) -> (tokens: [BracketToken], resolved: [ResolvedBracket]) {
    guard block.text.contains(UInt8(ascii: "[")) || !block.alternatives.isEmpty else {
      return ([], [])
    }
    reportJoinedClaims(in: block)
    let tokens = BracketToken.tokens(in: block.text, prose: block.prose)
    let resolved = tokens.map { resolve($0, in: block) }
    let placed = tokens.map { $0.withSpaceBefore(in: block) }
    guard !block.alternatives.isEmpty else { return (placed, resolved) }
    let inProse = zip(placed, resolved).map { (token: $0, resolved: $1) }
    let all = (inProse + bracketsInAlternatives(of: block))
      .sorted { $0.token.range.lowerBound < $1.token.range.lowerBound }
    return (all.map(\.token), all.map(\.resolved))
  }

  /// Says of brackets that were meant to tie a sentence to claims, and stay as they are, how to write
  /// them. What holds no claim's id is the author's own business.
  private mutating func reportJoinedClaims(in block: borrowing TextBlock) {
    func isKnown(_ id: String) -> Bool {
      book.claims.contains(id) || book.edition.withheld.contains(claim: id)
    }
    let found = JoinedClaims.found(in: block.text, prose: block.prose)
    if !found.isEmpty { asked.insert(.claims) }
    for joined in found
    where joined.ids.contains(where: isKnown) && joined.unmarked.allSatisfy(isKnown) {
      report(
        .warning, "\(joined.text.asOneLine) ties the sentence to no claim",
        placeInFile(block.position(of: joined.start)),
        fix: "write \(joined.ids.map { "[#\($0)]" }.joined(separator: " "))")
    }
  }

  /// The brackets and the size in the alternative texts of a block's images, and what a reader sees
  /// of them there, where nothing links or cites.
  private mutating func bracketsInAlternatives(
    of block: borrowing TextBlock
  ) -> [(token: BracketToken, resolved: ResolvedBracket)] {
    var brackets: [(token: BracketToken, resolved: ResolvedBracket)] = []
    let ends = block.text.contains(UInt8(ascii: "|")) ? Set(block.labels.map(\.upperBound)) : []
    for range in block.alternatives {
      for token in BracketToken.tokens(in: block.text, prose: [range]) {
        let label: String
        switch token.bracket {
        case .link, .plain:
          // Names where it leads, but is no link to it.
          let linked = linkedNotes.count
          let resolved = resolve(token, in: block)
          label = resolved.label
          namedNotes += linkedNotes[linked...]
          linkedNotes.removeLast(linkedNotes.count - linked)
          if let entity = resolved.entity { namedEntities.append(entity) }
        case .embed(_, let words, _): label = words ?? ""
        case .citation, .claim: label = ""
        }
        brackets.append(
          (token.withSpaceBefore(in: block), ResolvedBracket(shown: label, in: block, at: token)))
      }
      guard ends.contains(range.upperBound) else { continue }
      let (words, size) = Self.divide(String(decoding: block.text[range], as: UTF8.self))
      if size != nil {
        let start = range.lowerBound + words.utf8.count
        let token = BracketToken(range: start..<range.upperBound, bracket: .plain(""))
        brackets.append((token, ResolvedBracket(shown: "", in: block, at: token)))
      }
    }
    return brackets
  }
}

extension BracketToken {
  /// With the white space before it, where what becomes of it stands close to the word before:
  /// citations and ties to claims.
  fileprivate func withSpaceBefore(in block: borrowing TextBlock) -> BracketToken {
    switch bracket {
    case .citation, .claim:
      BracketToken(
        range: block.startOfSpace(before: range.lowerBound)..<range.upperBound, bracket: bracket)
    case .link, .plain, .embed: self
    }
  }
}

extension ResolvedBracket {
  /// Words alone.
  fileprivate init(shown label: String, in block: borrowing TextBlock, at token: BracketToken) {
    self.init(
      label: label, html: HTMLEscape.text(label),
      position: block.position(of: token.range.lowerBound))
  }
}
