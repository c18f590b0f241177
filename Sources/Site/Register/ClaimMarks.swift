import Content
package import Linking
import Markdown
package import Register

/// The mark behind each sentence that states a claim: how sure the claim is, as a shape that is read
/// out as a word.
package struct ClaimMarks {
  /// By the claim's id.
  package let marks: [String: ClaimMark]

  package init(_ register: Register) {
    let interface = Interface(language: register.book.edition.configuration.language)
    marks = Dictionary(
      register.claims.map { claim in
        let rank = claim.facts.isDeprecated ? ", \(interface[.deprecated])" : ""
        let words = "\(interface[.claim]): \(interface[claim.state.phrase])\(rank)"
        let mark = ClaimMark(
          permalink: claim.permalink, label: words, html: StateSymbol(claim.state).svg)
        return (claim.id, mark)
      }, uniquingKeysWith: { first, _ in first })
  }
}
