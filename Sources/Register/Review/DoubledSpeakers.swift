import Content
import Diagnostics
import Linking
import Markdown

/// Names that are text and speak in one claim through several sources: each of these counts as a
/// speaker of its own, so that one outlet's two articles corroborate each other.
enum DoubledSpeakers {
  /// One warning a name, at its second voice in the first claim: registering it mends all.
  static func diagnostics(_ register: Register) -> [Diagnostic] {
    var order: [String] = []
    var found: [String: [(claim: RegisteredClaim, second: RecordedAssertion)]] = [:]
    for claim in register.claims {
      for (name, second) in doubled(in: claim, register.book) {
        if found[name] == nil { order.append(name) }
        found[name, default: []].append((claim, second))
      }
    }
    return order.compactMap { name in
      guard let voices = found[name], let (claim, second) = voices.first,
        case .text(let printed) = second.speaker.party
      else { return nil }
      let others = voices.count - 1
      let elsewhere = others == 0 ? "" : " and \(others) other claim\(others == 1 ? "" : "s")"
      let isPublisher = register.book.isPublisher(second)
      return ClaimReview.warning(
        "\"\(printed)\" speaks through several sources in \"\(claim.id)\"\(elsewhere), and each counts "
          + "as a speaker of its own: text is one speaker a source", at: second.place,
        claim.entries[second.entry].file, key: isPublisher ? "publisher" : "by",
        fix: "if it is one, `dossier new organisation \"\(printed)\"`"
          + (isPublisher ? "" : " or `dossier new person \"\(printed)\"`")
          + " makes it one everywhere")
    }
  }

  /// The names, folded, with the second voice of each.
  private static func doubled(
    in claim: RegisteredClaim, _ book: AddressBook
  ) -> [(name: String, second: RecordedAssertion)] {
    var order: [String] = []
    var voices: [String: [RecordedAssertion]] = [:]
    for assertion in claim.assertions where assertion.source != nil && assertion.isStatement {
      guard case .text(let text) = assertion.speaker.party,
        book.isPublisher(assertion) || isName(text), book.registry.resolve(text) == .nothing
      else { continue }
      let name = NameFolding.key(text)
      if voices[name] == nil { order.append(name) }
      voices[name, default: []].append(assertion)
    }
    return order.compactMap { name in
      guard let all = voices[name], let first = all.first else { return nil }
      // One statement that goes round is one origin already.
      let second = all.first { other in
        other.source != first.source
          && (other.origin != first.origin || other.stance != first.stance)
      }
      return second.map { (name, $0) }
    }
  }

  /// Whether a text names somebody and does not describe them, as "Iranian officials" does: two sources
  /// that speak of those may mean others.
  private static func isName(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    guard words.contains(where: { $0.first?.isUppercase == true }) else { return false }
    return words.allSatisfy { word in
      guard !plurals.contains(word.lowercased()) else { return false }
      return word.first?.isLowercase == false || particles.contains(String(word))
    }
  }

  private static let particles: Set<String> = [
    "al", "and", "bin", "da", "de", "del", "der", "di", "du", "el", "et", "for", "ibn", "in", "la",
    "le", "of", "on", "the", "van", "von",
  ]
  private static let plurals: Set<String> = [
    "a", "an", "analyst", "analysts", "anonymous", "diplomat", "diplomats", "expert", "experts",
    "media", "observers", "official", "officials", "person", "people", "reporter", "reporters",
    "reports", "residents", "soldier", "soldiers", "source", "sources", "spokesman", "spokesperson",
    "spokeswoman", "unnamed", "users", "witness", "witnesses",
  ]
}

extension AddressBook {
  /// Whether an assertion's speaker is its source's publisher.
  fileprivate func isPublisher(_ assertion: RecordedAssertion) -> Bool {
    guard case .text(let text) = assertion.speaker.party, let source = assertion.source,
      let publisher = sources.sources[source].publisher
    else { return false }
    return NameFolding.key(publisher.value) == NameFolding.key(text)
  }
}
