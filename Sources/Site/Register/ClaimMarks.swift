import Content
package import Linking
import Markdown
package import Register

/// The mark behind each sentence that states a claim: how sure the claim is, in a word.
package struct ClaimMarks {
  /// By the claim's id.
  package let marks: [String: ClaimMark]

  package init(_ register: Register) {
    let interface = Interface(language: register.book.edition.configuration.language)
    marks = Dictionary(
      register.claims.map { claim in
        (
          claim.id,
          ClaimMark(
            permalink: claim.permalink, html: HTMLEscape.text(interface[claim.state.phrase]))
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension ClaimState {
  /// The state in a word.
  var phrase: Phrase {
    switch self {
    case .retracted: .retracted
    case .denied: .denied
    case .contested: .contested
    case .bothConfirmed: .bothConfirmed
    case .partyConfirmed: .partyConfirmed
    case .corroborated: .corroborated
    case .reported: .reported
    case .speculated: .speculated
    case .unattested: .unattested
    }
  }
}
